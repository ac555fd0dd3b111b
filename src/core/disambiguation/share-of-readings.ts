import { memoise } from '../../util/memoise';
import type { Candidate, Reading } from '../matching/candidate';
import type { IndexedName, NameIndex } from '../matching/name-index';
import { addUp, type Called, callingsBy, weighTimes } from './callings';
import { type Evidence, STRANGER } from './evidence';
import type { PageVocabulary } from './page-vocabulary';

/** What a name that stands for an entry by itself has before the page calls anybody by a full name. */
export const PRIOR = 2;
const REMEMBERED_READINGS = 1_000;

/** A name that stands there as the corpus writes it is likelier meant than one that is like it. */
const SPELLING_WEIGHTS = { exact: 1, variant: 0.4, fuzzy: 0.2 } as const;

/**
 * How the readings of a candidate share it by whom the page called by a full name, most often and most recently: `Khan` after
 * `Imran Khan`. A name that is taken only once the page named its entry in full has nothing
 * before; others have the same each.
 * @param isAbout whether the page is so much about the pack's subject that full names which might mean others count too.
 * @returns a function of a candidate that gives for each reading, from 0 to 1; together 1 at most, the rest falls to people whom the
 * corpus does not know; all 0 when the page called nobody so.
 */
export function createShares(
  { index, vocabulary, evidence }: { index: NameIndex; vocabulary: PageVocabulary; evidence: Evidence },
  isAbout: (entry: string) => boolean,
): (candidate: Candidate) => number[] {
  const sharers = (readings: readonly Reading[]): Sharers => {
    const names = readings.map(({ name }) => index.name(name));
    const callings = names.map((name) => {
      return addUp(callingsBy(name, vocabulary, evidence), isAbout(name.entry));
    });
    const strangers = evidence.called[STRANGER]?.[names[0]?.bearing.at(-1)?.folded ?? ''];
    return { names, callings: [...callings, addUp(strangers ? [strangers] : [], false)] };
  };
  // Candidates of one word share their readings: a page that repeats a surname asks once who bears it.
  const remembered = memoise(sharers, REMEMBERED_READINGS);
  return ({ readings, sentence }) => {
    const { names, callings } = remembered(readings);
    const times = weighTimes(callings, sentence);
    const weights = names.map(({ when }, at) => {
      const method = readings[at]?.method ?? 'fuzzy';
      if (when === 'never') return 0;
      return SPELLING_WEIGHTS[method] * ((when === 'named' ? 0 : PRIOR) + (times[at] ?? 0));
    });
    const all = weights.reduce((sum, weight) => sum + weight, times.at(-1) ?? 0);
    return weights.map((weight) => (all === 0 ? 0 : weight / all));
  };
}

/** The names that share a candidate, and how the page called the bearer of each by a full name, strangers last. */
interface Sharers {
  names: readonly IndexedName[];
  callings: readonly Called[];
}
