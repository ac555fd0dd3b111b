import type { Candidate } from '../matching/candidate';
import type { NameIndex } from '../matching/name-index';
import type { Token } from '../text/tokenise';
import type { PageVocabulary } from './page-vocabulary';
import { sureEntryOf } from './sure-entry';

/** A candidate, and how far the block in which it stands speaks of the pack's subject. Plain data. */
export interface SituatedCandidate extends Candidate {
  /** How many different entries its block names for sure, and context words it uses, besides the candidate; at most `MAX_NEIGHBOURS`. */
  neighbours: number;
}

export const MAX_NEIGHBOURS = 3;

/** Counts the neighbours of each candidate of one block. */
export function situate(
  { tokens, candidates }: { tokens: readonly Token[]; candidates: readonly Candidate[] },
  { index, vocabulary }: { index: NameIndex; vocabulary: PageVocabulary },
): SituatedCandidate[] {
  if (candidates.length === 0) return [];
  const telling = [
    ...candidates.flatMap(({ start, end, ...rest }) => {
      const entry = sureEntryOf({ start, end, ...rest }, index);
      return entry === null ? [] : [{ start, end, what: `entry ${entry}` }];
    }),
    ...tokens.flatMap(({ word, start, end }) =>
      vocabulary.contextWords.has(word.singular) ? [{ start, end, what: word.singular }] : [],
    ),
  ];
  return candidates.map((candidate) => ({ ...candidate, neighbours: neighboursOf(candidate, telling) }));
}

function neighboursOf(candidate: Candidate, telling: readonly { start: number; end: number; what: string }[]): number {
  const isOwn = ({ start, end }: { start: number; end: number }) => start < candidate.end && candidate.start < end;
  const own = new Set(telling.filter(isOwn).map(({ what }) => what));
  const others = new Set<string>();
  for (const item of telling) {
    if (!isOwn(item) && !own.has(item.what)) others.add(item.what);
    if (others.size === MAX_NEIGHBOURS) break;
  }
  return others.size;
}
