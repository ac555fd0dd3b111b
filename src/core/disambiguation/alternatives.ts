import { memoise } from '../../util/memoise';
import type { Candidate } from '../matching/candidate';
import type { IndexedName } from '../matching/name-index';
import type { Meaning } from '../spot';
import { addUp, callingsBy, weighTimes } from './callings';
import type { Decision } from './decide';
import type { Evidence } from './evidence';
import type { PageVocabulary } from './page-vocabulary';
import { PRIOR } from './share-of-readings';
import { LAST_MARKED_TIER } from './weigh';

/**
 * How likely another meaning must be, compared to the one that was chosen, to be worth a reader's thought. Of two that the page
 * called by their full names equally often the one called so last counts three times as much: the other is just above this.
 */
const MIN_PLAUSIBLE = 0.3;
/** The same for an entry that the corpus does not list under the name. */
const MIN_PLAUSIBLE_NAMESAKE = 0.5;
/** More are no choice. */
const MOST_ALTERNATIVES = 3;
const REMEMBERED_NAMES = 200;

const NONE: readonly Meaning[] = [];
const NOBODY: readonly string[] = [];

interface AlternativesContext {
  vocabulary: PageVocabulary;
  evidence: Evidence;
  meaning(entry: string): Meaning | undefined;
}

/**
 * What mentions may mean besides what was decided: other readings that are nearly as likely, and namesakes. Sure mentions have none.
 * @returns a function of a candidate and its decision that gives entries, likeliest first; [] for what is no mention.
 */
export function createAlternatives({
  vocabulary,
  evidence,
  meaning,
}: AlternativesContext): (candidate: Candidate, decision: Decision) => readonly Meaning[] {
  const among = memoise(
    (name: IndexedName) => Object.keys(evidence.called).filter((entry) => isNamesake(meaning(entry), name, vocabulary)),
    REMEMBERED_NAMES,
  );
  const namesakes = (name: IndexedName): readonly string[] => (isSharable(name) ? among(name) : NOBODY);
  const namesakesOf = ({ sentence }: Candidate, name: IndexedName) => {
    const entries = namesakes(name);
    if (entries.length === 0) return [];
    const own = addUp(callingsBy(name, vocabulary, evidence), true);
    const others = entries.map((entry) => {
      const byAny = evidence.called[entry]?.[''];
      return addUp(byAny ? [byAny] : [], false);
    });
    const [ownTimes = 0, ...times] = weighTimes([own, ...others], sentence);
    const weighed = entries.map((entry, at) => ({ entry, likelihood: (times[at] ?? 0) / (PRIOR + ownTimes) }));
    return weighed.filter(({ likelihood }) => likelihood >= MIN_PLAUSIBLE_NAMESAKE);
  };
  return (candidate, { meaning: chosen, weighings }) => {
    if (!chosen || chosen.ground.sort === 'expansion') return NONE;
    // So it is with most mentions.
    if (weighings.length === 1 && namesakes(chosen.name).length === 0) return NONE;
    const readings = weighings
      .filter((weighing) => weighing !== chosen)
      .map(({ name, confidence }) => ({ entry: name.entry, likelihood: confidence / chosen.confidence }))
      .filter(({ likelihood }) => likelihood >= MIN_PLAUSIBLE);
    const found = [...readings, ...namesakesOf(candidate, chosen.name)].sort((a, b) => b.likelihood - a.likelihood);
    const entries = [...new Set(found.map(({ entry }) => entry))].slice(0, MOST_ALTERNATIVES);
    return entries.flatMap((entry) => meaning(entry) ?? []);
  };
}

/** Whether the corpus says that a name is not its entry's alone: a capitalised word that takes a page on the subject. */
function isSharable({ when, casing, bearing, kind }: IndexedName): boolean {
  // What has a part called after it is no less that place: North Waziristan is in Waziristan.
  return when === 'context' && casing === 'proper' && bearing.length === 1 && kind !== 'place' && kind !== 'border';
}

/**
 * Whether an entry may go by the short name of another, although no list of names says so: one of its sort whose label holds that
 * name, as Tehrik-i-Taliban Pakistan does.
 */
function isNamesake(
  other: Meaning | undefined,
  { entry, kind, bearing }: IndexedName,
  { labelWords }: PageVocabulary,
): boolean {
  if (!other || other.entry === entry || other.kind !== kind || other.tier > LAST_MARKED_TIER) return false;
  return labelWords(other.entry).has(bearing[0]?.folded ?? '');
}
