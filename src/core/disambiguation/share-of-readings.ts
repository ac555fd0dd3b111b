import type { IndexedName, NameIndex } from '../matching/name-index';
import { type Callings, callingKey, type Evidence, STRANGER } from './evidence';
import type { SituatedCandidate } from './neighbours';
import type { PageVocabulary } from './page-vocabulary';

/** What a name that stands for an entry by itself has before the page calls anybody by a full name. */
const PRIOR = 2;
/** How much more whoever was called by a full name last counts than those before. */
const LATEST_WEIGHT = 3;

/**
 * How the readings of a candidate share it by whom the page called by a full name, most often and most recently: `Khan` after
 * `Imran Khan`, `Taliban` after `Pakistani Taliban`. A name that is taken only once the page named its entry in full has nothing
 * before; others have the same each.
 * @param isAbout whether the page is so much about the pack's subject that full names which might mean others count too.
 * @returns for each reading, from 0 to 1; together 1 at most, the rest falls to people whom the corpus does not know; all 0 when
 * the page called nobody so.
 */
export function shareOfReadings(
  candidate: SituatedCandidate,
  { index, vocabulary, evidence }: { index: NameIndex; vocabulary: PageVocabulary; evidence: Evidence },
  isAbout: (entry: string) => boolean,
): number[] {
  const names = candidate.readings.map(({ name }) => index.name(name));
  const callings = names.map((name) => {
    const found = callingsOf(name, vocabulary, evidence);
    return !found ? [] : isAbout(name.entry) ? [...found.sure, ...found.perhaps] : found.sure;
  });
  const strangers = evidence.called[callingKey(STRANGER, names[0]?.bearing.at(-1)?.folded ?? '')]?.sure ?? [];
  const times = weighTimes([...callings, strangers], candidate.block);
  const weights = names.map(({ when }, at) => (when === 'named' ? 0 : PRIOR) + (times[at] ?? 0));
  const all = weights.reduce((sum, weight) => sum + weight, times.at(-1) ?? 0);
  return weights.map((weight) => (all === 0 ? 0 : weight / all));
}

/** How often each was called, the times of whoever alone was called last before a block counted more. */
function weighTimes(callings: readonly (readonly number[])[], block: number): number[] {
  const latest = callings.map((blocks) => Math.max(...blocks.filter((one) => one <= block)));
  const last = Math.max(...latest);
  const isClear = last !== Number.NEGATIVE_INFINITY && latest.filter((one) => one === last).length === 1;
  return callings.map(({ length }, at) => length * (isClear && latest[at] === last ? LATEST_WEIGHT : 1));
}

/** How the page called an entry by full names of which a name is the beginning or end, where the entry has such. */
function callingsOf(name: IndexedName, vocabulary: PageVocabulary, evidence: Evidence): Callings | undefined {
  const word = name.bearing.at(-1)?.folded ?? '';
  const isEnd = vocabulary.fullNameEnds(name.entry).has(word);
  return evidence.called[callingKey(name.entry, isEnd ? word : '')];
}
