import type { Candidate } from '../matching/candidate';
import type { NameIndex } from '../matching/name-index';
import { type ReadText, sentenceOf } from './read-text';
import { sureEntryOf } from './sure-entry';

/** A candidate, and how far the block in which it stands speaks of the pack's subject. Plain data. */
export interface SituatedCandidate extends Candidate {
  /** How many different entries its block names for sure, and context words it uses, besides the candidate; at most `MAX_NEIGHBOURS`. */
  neighbours: number;
  /** The context words in the candidate itself, which cannot vouch for it. */
  ownContextWords: string[];
  /** Number of its sentence on the page: see `sentenceOf`. */
  sentence: number;
}

export const MAX_NEIGHBOURS = 3;

/** A place that speaks of the subject: an entry named for sure, or a context word. */
interface Telling {
  start: number;
  end: number;
  entry: boolean;
  what: string;
}

/** Counts the neighbours of each candidate of one block. */
export function situate({ tokens, bearings, candidates, sentences }: ReadText, index: NameIndex): SituatedCandidate[] {
  if (candidates.length === 0) return [];
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
  return candidates.map((candidate) => {
    const own = telling.filter((item) => overlaps(item, candidate));
    return {
      ...candidate,
      neighbours: countOthers(telling, own),
      ownContextWords: own.flatMap(({ entry, what }) => (entry ? [] : [what])),
      sentence: sentenceOf(candidate, sentences),
    };
  });
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
