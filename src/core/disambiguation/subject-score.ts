import type { Evidence } from './evidence';

/** A name of the pack counts by how specialised its entry is: naming Spin Boldak says more of a page than naming the Soviet Union. */
const TIER_WEIGHTS: Readonly<Record<number, number>> = { 1: 1, 2: 0.6, 3: 0.3 };
const CONTEXT_WORD_WEIGHT = 0.5;
/** What each further occurrence adds, and how many are counted: a page that repeats one word is not about its subject yet. */
const REPEAT_WEIGHT = 0.25;
const MAX_REPEATS = 3;

/**
 * How much a page is about the pack's subject: 0 when nothing on it says so, about 1 when a word or two do, 3 and more when it
 * plainly is.
 * @returns a function of the entry whose own mentions are in question, which cannot vouch for themselves.
 */
export function createSubjectScore(evidence: Evidence, tierOf: (entry: string) => number): (except: string) => number {
  const shareOf = (entry: string) => {
    const count = evidence.named[entry];
    return count === undefined ? 0 : (TIER_WEIGHTS[tierOf(entry)] ?? 0) * repeated(count);
  };
  let total = 0;
  for (const entry of Object.keys(evidence.named)) total += shareOf(entry);
  for (const count of Object.values(evidence.contextWords)) total += CONTEXT_WORD_WEIGHT * repeated(count);
  return (except) => total - shareOf(except);
}

function repeated(count: number): number {
  return 1 + REPEAT_WEIGHT * Math.min(count - 1, MAX_REPEATS);
}
