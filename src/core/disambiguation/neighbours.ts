import type { NameIndex } from '../matching/name-index';
import { type ReadText, sentenceOf } from './read-text';
import { sureEntryOf } from './sure-entry';

/** More say no more. */
export const MAX_NEIGHBOURS = 3;

/** A place that speaks of the subject: an entry named for sure, or a context word. */
interface Telling {
  start: number;
  end: number;
  entry: boolean;
  what: string;
}

/** Fills in what the block says around each of its candidates. */
export function situate({ tokens, bearings, candidates, sentences }: ReadText, index: NameIndex): void {
  if (candidates.length === 0) return;
  const telling: Telling[] = [];
  for (const candidate of candidates) {
    const entry = sureEntryOf(candidate, index);
    if (entry !== null) telling.push({ start: candidate.start, end: candidate.end, entry: true, what: entry });
  }
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token && bearings[at]?.isContext)
      telling.push({ start: token.start, end: token.end, entry: false, what: token.word.singular });
  }
  for (const candidate of candidates) {
    const own = telling.filter((item) => overlaps(item, candidate));
    candidate.neighbours = countOthers(telling, own);
    if (own.length) candidate.ownContextWords = own.flatMap(({ entry, what }) => (entry ? [] : [what]));
    candidate.sentence = sentenceOf(candidate, sentences);
  }
}

/** How many different things speak of the subject besides some. */
function countOthers(telling: readonly Telling[], own: readonly Telling[]): number {
  const others = new Set<string>();
  for (const { entry, what } of telling) {
    if (!own.some((item) => item.entry === entry && item.what === what)) others.add(`${entry} ${what}`);
    if (others.size === MAX_NEIGHBOURS) break;
  }
  return others.size;
}

function overlaps(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start < b.end && b.start < a.end;
}
