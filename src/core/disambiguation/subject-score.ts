import { memoise } from '../../util/memoise';
import type { Evidence } from './evidence';

/** A name of the pack counts by how specialised its entry is: naming Spin Boldak says more of a page than naming the Soviet Union. */
const TIER_WEIGHTS: Readonly<Record<number, number>> = { 1: 1, 2: 0.6, 3: 0.3 };
const CONTEXT_WORD_WEIGHT = 0.5;
/** What each further occurrence adds, and how many are counted: a page that repeats one word is not about its subject yet. */
const REPEAT_WEIGHT = 0.25;
const MAX_REPEATS = 3;
const REMEMBERED_ENTRIES = 1_000;

/**
 * How much a page is about the pack's subject: 0 when nothing on it says so, about 1 when a word or two do, 3 and more when it
 * plainly is.
 * @param isOwnWord whether a context word is part of an entry's own names.
 * @returns a function of the entry whose own mentions, and the words of its names, are in question: they cannot vouch for
 * themselves.
 */
export function createSubjectScore(
  evidence: Evidence,
  tierOf: (entry: string) => number,
  isOwnWord: (entry: string, word: string) => boolean,
): (except: string) => number {
  const shareOf = (entry: string) => {
    const count = evidence.named[entry];
    return count === undefined ? 0 : (TIER_WEIGHTS[tierOf(entry)] ?? 0) * repeated(count);
  };
  const words = Object.entries(evidence.contextWords);
  let total = 0;
  for (const entry of Object.keys(evidence.named)) total += shareOf(entry);
  for (const [, count] of words) total += CONTEXT_WORD_WEIGHT * repeated(count);
  return memoise((except) => {
    const own = words.filter(([word]) => isOwnWord(except, word));
    const ownShare = own.reduce((sum, [, count]) => sum + CONTEXT_WORD_WEIGHT * repeated(count), shareOf(except));
    return total - ownShare;
  }, REMEMBERED_ENTRIES);
}

function repeated(count: number): number {
  return 1 + REPEAT_WEIGHT * Math.min(count - 1, MAX_REPEATS);
}
