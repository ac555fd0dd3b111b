import type { Candidate, Reading } from '../matching/candidate';
import type { IndexedName, NameIndex } from '../matching/name-index';
import type { SpotMethod } from '../spot';
import { PLACE_NOUNS } from '../text/words';
import { isPlaceKind, type NameStanding } from './name-standing';
import type { PageVocabulary } from './page-vocabulary';
import type { Ground } from './reasons';
import { type SubjectOfPage, subjectAt } from './subject-at';

/** What is known of corpus and page where meanings are weighed. */
export interface DecisionContext extends SubjectOfPage {
  index: NameIndex;
  vocabulary: PageVocabulary;
  /** Whether the page calls something else by a surface form. */
  isOtherSense(surface: string): boolean;
  /** Of a name by its number: see `createNameStandings`. */
  standingOf(name: number): NameStanding;
  /** Whether somebody asks how each reading was weighed, of which there are many that come to nothing. */
  isExplained: boolean;
  labelOf(entry: string): string;
  /** See `createShares`. */
  shareOfReadings(candidate: Candidate): readonly number[];
}

/** How likely one reading of a candidate is on its page, and what that goes by. */
export interface Weighing {
  name: IndexedName;
  spelling: Reading['method'];
  method: SpotMethod;
  /** From 0, ruled out, to 1. */
  confidence: number;
  ground: Ground;
}

/** General entries are context, and never marked. */
export const LAST_MARKED_TIER = 2;
/** How sure each way of matching is, before the page is looked at. */
const METHOD_CONFIDENCE = { exact: 0.98, variant: 0.94 } as const;
/** For the least alike that the fuzzy step lets through, and for all but the same. */
const FUZZY_CONFIDENCE = { least: 0.78, most: 0.93, fromSimilarity: 0.76 };
/** The subject score at which what is widely known is as likely ours as not. */
const EVEN_SUBJECT_SCORE_OF_KNOWN = 0.2;
/** How sharply likelihood rises with the subject score. */
const SUBJECT_STEEPNESS = 2.2;
/** What another meaning of the alias takes from the subject score when the page speaks of it. */
const OTHER_MEANING_PENALTY = 2;
/** An approximate match is taken only where the page says this much of the subject. */
export const MIN_SUBJECT_FOR_APPROXIMATE = 1;
/** A variant less alike than this says a part of the name otherwise. */
const MIN_CLOSE_SIMILARITY = 0.7;
const ENDS_IN_NUMBER = /\d$/;

/**
 * Weighs one reading of a candidate against what its page says.
 * @param share of the candidate that falls to this reading, from 0 to 1: see `createShares`.
 */
export function weigh(candidate: Candidate, reading: Reading, share: number, context: DecisionContext): Weighing {
  const { evidence, index } = context;
  const name = index.name(reading.name);
  const base = reading.method === 'fuzzy' ? fuzzyConfidence(reading.similarity) : METHOD_CONFIDENCE[reading.method];
  if (name.tier > LAST_MARKED_TIER) return weighing(name, reading, 0, { sort: 'general' });
  if (name.casing === 'acronym') {
    const abbreviation = candidate.surface.replaceAll('.', '');
    const expansion = evidence.expansions[abbreviation];
    if (expansion === name.entry || (expansion !== undefined && reading.method === 'exact')) {
      const confidence = expansion === name.entry ? base : 0;
      return weighing(name, reading, confidence, { sort: 'expansion', abbreviation, entry: expansion });
    }
  }
  if (name.when === 'never') return weighing(name, reading, 0, { sort: 'other meaning' });
  if (isPartOfName(candidate, reading, name)) return weighing(name, reading, 0, { sort: 'part of a name' });
  if (name.when === 'named') {
    if (share === 0) return weighing(name, reading, 0, { sort: 'not named' });
    return { ...weighing(name, reading, base * share, { sort: 'named' }), method: 'context' };
  }
  if (candidate.embedded && ENDS_IN_NUMBER.test(candidate.surface))
    return weighing(name, reading, 0, { sort: 'other date' });
  const subject = subjectAt(candidate, name.entry, context);
  if (isApproximate(candidate, reading, name) && subject < MIN_SUBJECT_FOR_APPROXIMATE)
    return weighing(name, reading, 0, { sort: 'off the subject' });
  const { isCommonlyKnown, otherMeaning, evenSubject } = context.standingOf(reading.name);
  const against = context.isOtherSense(candidate.surface) ? 1 : otherMeaning;
  const isPlaced = name.when === 'context' || against > 0 || (candidate.words === 1 && subject < 0) || isCommonlyKnown;
  if (!isPlaced) return weighing(name, reading, base * share, { sort: share < 1 ? 'shared' : 'spelling' });
  const isPlain = against === 0 && subject >= 0 && isCommonlyKnown;
  const even = isPlain ? EVEN_SUBJECT_SCORE_OF_KNOWN : evenSubject;
  const weight = subject - against * OTHER_MEANING_PENALTY - even;
  const likelihood = base * logistic(SUBJECT_STEEPNESS * weight) * share;
  if (isPlain) return weighing(name, reading, likelihood, { sort: share < 1 ? 'shared' : 'spelling' });
  const method = reading.method === 'exact' ? 'context' : reading.method;
  return { ...weighing(name, reading, likelihood, { sort: 'subject' }), method };
}

/**
 * Whether it belongs to the name of something else: a surname, a person's name of one word or one with another title, next to
 * what may be the rest of somebody else's name; a place that somebody or some other thing is called by, as in Rahim Wardak and Lahore
 * High Court.
 */
function isPartOfName(
  { words, embedded, followedBy, precededBy }: Candidate,
  reading: Reading,
  { kind, when }: IndexedName,
): boolean {
  if (!embedded) return false;
  if (when === 'named' || ((words === 1 || isLoose(reading)) && kind === 'person')) return true;
  if (words > 1 || !isPlaceKind(kind)) return false;
  return precededBy !== null || (followedBy !== null && !PLACE_NOUNS.has(followedBy));
}

/** Whether it takes the page's subject to believe a spelling: letters are wrong, or it is a plural of a name that has none. */
function isApproximate({ words }: Candidate, reading: Reading, { casing }: IndexedName): boolean {
  const { method, similarity } = reading;
  if (method === 'fuzzy' || (words === 1 && similarity < 1) || isLoose(reading)) return true;
  return method === 'variant' && similarity === 1 && words > 1 && casing === 'proper';
}

/** Whether a variant differs by more than spelling, as with another title: Maulana Fazlullah, Mullah Fazlullah. */
function isLoose({ method, similarity }: Reading): boolean {
  return method === 'variant' && similarity < MIN_CLOSE_SIMILARITY;
}

function weighing(name: IndexedName, { method }: Reading, confidence: number, ground: Ground): Weighing {
  return { name, spelling: method, method, confidence, ground };
}

function fuzzyConfidence(similarity: number): number {
  const { least, most, fromSimilarity } = FUZZY_CONFIDENCE;
  return least + ((most - least) * Math.max(0, similarity - fromSimilarity)) / (1 - fromSimilarity);
}

function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
