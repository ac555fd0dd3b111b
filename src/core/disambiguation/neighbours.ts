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
  const telling = findTelling(read, index);
  for (const candidate of candidates) {
    const own = telling.length > 0 ? telling.filter((item) => overlaps(item, candidate)) : NOTHING;
    candidate.neighbours = countOthers(telling, own);
    if (own.length > 0)
      candidate.ownContextWords = own.flatMap(({ contextWord }) => (contextWord === null ? [] : [contextWord]));
    candidate.sentence = sentenceOf(candidate, sentences);
  }
}

const NOTHING: readonly Telling[] = [];

function findTelling({ tokens, bearings, candidates }: ReadText, index: NameIndex): Telling[] {
  const telling: Telling[] = [];
  const numbers = new Map<string, number>();
  const add = ({ start, end }: { start: number; end: number }, what: string, contextWord: string | null) => {
    const number = numbers.get(what) ?? numbers.size;
    numbers.set(what, number);
    telling.push({ start, end, number, contextWord });
  };
  for (const candidate of candidates) {
    const entry = sureEntryOf(candidate, index);
    // No word holds a space, as what stands for an entry does.
    if (entry !== null) add(candidate, ` ${entry}`, null);
  }
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token && bearings[at]?.isContext) add(token, token.word.singular, token.word.singular);
  }
  return telling;
}

/** How many different things speak of the subject besides some. */
function countOthers(telling: readonly Telling[], own: readonly Telling[]): number {
  const others: number[] = [];
  for (const { number } of telling) {
    if (others.includes(number) || own.some((item) => item.number === number)) continue;
    others.push(number);
    if (others.length === MAX_NEIGHBOURS) break;
  }
  return others.length;
}

function overlaps(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start < b.end && b.start < a.end;
}
