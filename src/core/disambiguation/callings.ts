import type { IndexedName } from '../matching/name-index';
import { similarity } from '../matching/similarity';
import type { Callings, Evidence } from './evidence';
import type { PageVocabulary } from './page-vocabulary';

/** How much more whoever was called by a full name last counts than those before. */
const LATEST_WEIGHT = 3;
/** How alike two folded words must be to be spellings of one: Akhundzada, Akhunzada. */
const MIN_ALIKE = 0.75;

/** How often somebody was called by a full name, and in which sentences, as far as they are remembered. */
export interface Called {
  times: number;
  sentences: readonly number[];
}

/** Adds up what the page called somebody. `isPerhapsEnough` counts names that might mean something else. */
export function addUp(callings: readonly Callings[], isPerhapsEnough: boolean): Called {
  const sentences = callings.flatMap(({ sure, perhaps }) => (isPerhapsEnough ? [...sure, ...perhaps] : sure));
  const earlier = callings.reduce(
    (sum, { earlierSure = 0, earlierPerhaps = 0 }) => sum + earlierSure + (isPerhapsEnough ? earlierPerhaps : 0),
    0,
  );
  return { times: sentences.length + earlier, sentences };
}

/**
 * How often each was called by a full name, the times of whoever alone was called last before a sentence, or in it, counted more.
 */
export function weighTimes(callings: readonly Called[], sentence: number): number[] {
  let last = Number.NEGATIVE_INFINITY;
  let lastAt = -1;
  let isClear = false;
  for (let at = 0; at < callings.length; at++) {
    const latest = latestUpTo(callings[at]?.sentences ?? [], sentence);
    if (latest === last) isClear = false;
    if (latest <= last) continue;
    [last, lastAt, isClear] = [latest, at, true];
  }
  return callings.map(({ times }, at) => times * (isClear && at === lastAt ? LATEST_WEIGHT : 1));
}

/**
 * How the page called an entry by full names of which a name, or another spelling of it, is the beginning or end, where the entry has
 * such; else how it called it by any.
 */
export function callingsBy(
  { entry, bearing }: IndexedName,
  vocabulary: PageVocabulary,
  evidence: Evidence,
): Callings[] {
  const word = bearing.at(-1)?.folded ?? '';
  const byWord = evidence.called[entry] ?? {};
  if (!vocabulary.fullNameEnds(entry).has(word)) return byWord[''] ? [byWord['']] : [];
  const alike = Object.entries(byWord).filter(([end]) => similarity(end, word) >= MIN_ALIKE);
  return alike.map(([, callings]) => callings);
}

/** The last of some sentences that is no further on than another; before all when there is none. */
function latestUpTo(sentences: readonly number[], sentence: number): number {
  let latest = Number.NEGATIVE_INFINITY;
  for (const one of sentences) if (one <= sentence && one > latest) latest = one;
  return latest;
}
