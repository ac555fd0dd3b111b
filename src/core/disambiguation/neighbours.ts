import type { Candidate } from '../matching/candidate';
import type { NameIndex } from '../matching/name-index';
import type { ReadText } from './read-text';
import { sureEntryOf } from './sure-entry';

/** A candidate, and how far the block in which it stands speaks of the pack's subject. Plain data. */
export interface SituatedCandidate extends Candidate {
  /** How many different entries its block names for sure, and context words it uses, besides the candidate; at most `MAX_NEIGHBOURS`. */
  neighbours: number;
}

export const MAX_NEIGHBOURS = 3;

/** A place that speaks of the subject. */
interface Telling {
  start: number;
  end: number;
  what: string;
}

/** Counts the neighbours of each candidate of one block. */
export function situate({ tokens, bearings, candidates }: ReadText, index: NameIndex): SituatedCandidate[] {
  if (candidates.length === 0) return [];
  const telling: Telling[] = [];
  for (const candidate of candidates) {
    const entry = sureEntryOf(candidate, index);
    if (entry !== null) telling.push({ start: candidate.start, end: candidate.end, what: `entry ${entry}` });
  }
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token && bearings[at]?.isContext)
      telling.push({ start: token.start, end: token.end, what: token.word.singular });
  }
  return candidates.map((candidate) => ({ ...candidate, neighbours: neighboursOf(candidate, telling) }));
}

function neighboursOf(candidate: Candidate, telling: readonly Telling[]): number {
  if (telling.length === 0) return 0;
  const own = new Set<string>();
  for (const item of telling) if (overlaps(item, candidate)) own.add(item.what);
  const others = new Set<string>();
  for (const { what } of telling) {
    if (!own.has(what)) others.add(what);
    if (others.size === MAX_NEIGHBOURS) break;
  }
  return others.size;
}

function overlaps(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start < b.end && b.start < a.end;
}
