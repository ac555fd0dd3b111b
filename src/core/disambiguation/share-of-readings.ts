import { memoise } from '../../util/memoise';
import type { Candidate, Reading } from '../matching/candidate';
import type { IndexedName, NameIndex } from '../matching/name-index';
import { similarity } from '../matching/similarity';
import { type Callings, type Evidence, STRANGER } from './evidence';
import type { PageVocabulary } from './page-vocabulary';

/** What a name that stands for an entry by itself has before the page calls anybody by a full name. */
const PRIOR = 2;
/** How much more whoever was called by a full name last counts than those before. */
const LATEST_WEIGHT = 3;
const REMEMBERED_READINGS = 1_000;

/** How alike two folded words must be to be spellings of one: Akhundzada, Akhunzada. */
const MIN_ALIKE = 0.75;
/** A name that stands there as the corpus writes it is likelier meant than one that is like it. */
const SPELLING_WEIGHTS = { exact: 1, variant: 0.4, fuzzy: 0.2 } as const;

/**
 * How the readings of a candidate share it by whom the page called by a full name, most often and most recently: `Khan` after
 * `Imran Khan`, `Taliban` after `Pakistani Taliban`. A name that is taken only once the page named its entry in full has nothing
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

/** How often somebody was called by a full name, and in which sentences, as far as they are remembered. */
interface Called {
  times: number;
  sentences: readonly number[];
}

function addUp(callings: readonly Callings[], isPerhapsEnough: boolean): Called {
  const sentences = callings.flatMap(({ sure, perhaps }) => (isPerhapsEnough ? [...sure, ...perhaps] : sure));
  const earlier = callings.reduce(
    (sum, { earlierSure = 0, earlierPerhaps = 0 }) => sum + earlierSure + (isPerhapsEnough ? earlierPerhaps : 0),
    0,
  );
  return { times: sentences.length + earlier, sentences };
}

/** How often each was called, the times of whoever alone was called last before a sentence, or in it, counted more. */
function weighTimes(callings: readonly Called[], sentence: number): number[] {
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

/** The last of some sentences that is no further on than another; before all when there is none. */
function latestUpTo(sentences: readonly number[], sentence: number): number {
  let latest = Number.NEGATIVE_INFINITY;
  for (const one of sentences) if (one <= sentence && one > latest) latest = one;
  return latest;
}

/**
 * How the page called an entry by full names of which a name, or another spelling of it, is the beginning or end, where the entry has
 * such; else how it called it by any.
 */
function callingsBy({ entry, bearing }: IndexedName, vocabulary: PageVocabulary, evidence: Evidence): Callings[] {
  const word = bearing.at(-1)?.folded ?? '';
  const byWord = evidence.called[entry] ?? {};
  if (!vocabulary.fullNameEnds(entry).has(word)) return byWord[''] ? [byWord['']] : [];
  const alike = Object.entries(byWord).filter(([end]) => similarity(end, word) >= MIN_ALIKE);
  return alike.map(([, callings]) => callings);
}
