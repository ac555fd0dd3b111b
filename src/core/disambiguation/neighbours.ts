import type { NameIndex } from '../matching/name-index';
import { type ReadText, sentenceOf } from './read-text';
import { sureEntryOf } from './sure-entry';

/** More say no more. */
export const MAX_NEIGHBOURS = 3;

/** A place that speaks of the subject: an entry named for sure, or a context word. */
interface Telling {
  start: number;
  end: number;
  /** The same for all places that say the same. */
  number: number;
  /** Null for an entry. */
  contextWord: string | null;
}

/** Fills in what the block says around each of its candidates. */
export function situate(read: ReadText, index: NameIndex): void {
  const { candidates, sentences } = read;
  if (candidates.length === 0) return;
  const { telling, different } = findTelling(read, index);
  for (const candidate of candidates) {
    candidate.sentence = sentenceOf(candidate, sentences);
    if (different === 0) continue;
    const own = overlapping(telling, candidate);
    candidate.neighbours = Math.min(MAX_NEIGHBOURS, different - countDifferent(own));
    if (own.some(({ contextWord }) => contextWord !== null))
      candidate.ownContextWords = own.flatMap(({ contextWord }) => contextWord ?? []);
  }
}

const NOTHING: readonly Telling[] = [];

/** The places of a block that speak of the subject, and how many different things they say. */
function findTelling(
  { tokens, bearings, candidates }: ReadText,
  index: NameIndex,
): { telling: Telling[]; different: number } {
  const telling: Telling[] = [];
  const entries: string[] = [];
  const words: string[] = [];
  for (const candidate of candidates) {
    const entry = sureEntryOf(candidate, index);
    if (entry === null) continue;
    const { start, end } = candidate;
    telling.push({ start, end, number: placeIn(entries, entry), contextWord: null });
  }
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || !bearings[at]?.isContext) continue;
    const { singular } = token.word;
    const number = entries.length + placeIn(words, singular);
    telling.push({ start: token.start, end: token.end, number, contextWord: singular });
  }
  return { telling, different: entries.length + words.length };
}

/** Where something stands in a list, to which it is added when it is new. */
function placeIn(list: string[], item: string): number {
  const at = list.indexOf(item);
  return at < 0 ? list.push(item) - 1 : at;
}

function overlapping(telling: readonly Telling[], { start, end }: { start: number; end: number }): readonly Telling[] {
  let own: Telling[] | undefined;
  for (const item of telling) {
    if (item.start >= end || start >= item.end) continue;
    own ??= [];
    own.push(item);
  }
  return own ?? NOTHING;
}

function countDifferent(telling: readonly Telling[]): number {
  const [, another] = telling;
  return another ? new Set(telling.map(({ number }) => number)).size : telling.length;
}
