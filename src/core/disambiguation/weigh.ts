import type { Candidate, Reading } from '../matching/candidate';
import type { IndexedName, NameIndex } from '../matching/name-index';
import type { SpotMethod } from '../spot';
import type { Evidence } from './evidence';
import { otherMeaningScore } from './other-meaning-score';
import type { PageVocabulary } from './page-vocabulary';
import { contextReason, spellingReason } from './reasons';

/** What is known of corpus and page where meanings are weighed. */
export interface DecisionContext {
  index: NameIndex;
  vocabulary: PageVocabulary;
  evidence: Evidence;
  /** How much the page is about the pack's subject, the entry's own mentions left out. */
  subjectScore(except: string): number;
  tierOf(entry: string): number;
  labelOf(entry: string): string;
}

/** How likely one reading of a candidate is on its page, and why, in words that a reader understands. */
export interface Weighing {
  name: IndexedName;
  method: SpotMethod;
  /** From 0, ruled out, to 1. */
  confidence: number;
  because: string;
}

/** General entries are context, and never marked. */
const LAST_MARKED_TIER = 2;
/** How sure each way of matching is, before the page is looked at. */
const METHOD_CONFIDENCE = { exact: 0.98, variant: 0.94 } as const;
/** For the least alike that the fuzzy step lets through, and for all but the same. */
const FUZZY_CONFIDENCE = { least: 0.78, most: 0.93, fromSimilarity: 0.76 };
/**
 * The subject score at which a name that might mean something else is as likely ours as not. A capitalised word is rarer than
 * an abbreviation, and a phrase in small letters may be anything; in scripts without case, one word is as likely a plain one (طالبان,
 * students), several are a name.
 */
const EVEN_SUBJECT_SCORE = { proper: 0.6, acronym: 1.2, common: 1.2, native: 0.2, nativeWord: 0.9 } as const;
/** What is added to it for a name of which other meanings are known. */
const EVEN_WITH_OTHER_MEANINGS = 0.3;
/** How sharply likelihood rises with the subject score. */
const SUBJECT_STEEPNESS = 2.2;
/** What another meaning of the alias takes from the subject score when the page speaks of it. */
const OTHER_MEANING_PENALTY = 2;
/** An approximate match is taken only on a page that says this much of the subject. */
const MIN_SUBJECT_FOR_APPROXIMATE = 1;
const ENDS_IN_NUMBER = /\d$/;

/** Weighs one reading of a candidate against what its page says. */
export function weigh(candidate: Candidate, reading: Reading, context: DecisionContext): Weighing {
  const { evidence, index, tierOf, labelOf } = context;
  const name = index.name(reading.name);
  const label = labelOf(name.entry);
  const base = reading.method === 'fuzzy' ? fuzzyConfidence(reading.similarity) : METHOD_CONFIDENCE[reading.method];
  const taken = (confidence: number, because: string, method: SpotMethod = reading.method): Weighing => ({
    name,
    method,
    confidence,
    because,
  });
  const ruledOut = (because: string) => taken(0, because);

  if (tierOf(name.entry) > LAST_MARKED_TIER) return ruledOut(`${label} is general knowledge, which is not marked`);
  const abbreviation = candidate.surface.replaceAll('.', '');
  const expansion = evidence.expansions[abbreviation];
  if (expansion === name.entry) return taken(base, `the page itself writes ${abbreviation} for ${label}`);
  if (expansion !== undefined && reading.method === 'exact') {
    return ruledOut(
      `the page itself writes ${abbreviation} for ${expansion === null ? 'something else' : labelOf(expansion)}`,
    );
  }

  const subject = context.subjectScore(name.entry);
  if (name.when === 'named') {
    if (candidate.embedded) return ruledOut('it is part of a longer name');
    const share = shareOfNamings(candidate, name, subject, context);
    if (share === 0) return ruledOut(`the page does not name ${label} in full`);
    return taken(base * share, `the page names ${label} in full`, 'context');
  }
  if (candidate.embedded && ENDS_IN_NUMBER.test(candidate.surface)) return ruledOut('it is part of another date');
  const isApproximate = reading.method === 'fuzzy' || (candidate.words === 1 && reading.similarity < 1);
  if (isApproximate && subject < MIN_SUBJECT_FOR_APPROXIMATE) {
    return ruledOut(`${spellingReason(reading, name)}, but the page says nothing of the subject`);
  }
  const against = otherMeaningScore(name, context);
  if (name.when === 'context' || against > 0) {
    const weight = subject - against * OTHER_MEANING_PENALTY - evenScore(name, context);
    const method = reading.method === 'exact' ? 'context' : reading.method;
    return taken(base * logistic(SUBJECT_STEEPNESS * weight), contextReason(reading, name, evidence), method);
  }
  return taken(base, spellingReason(reading, name));
}

function evenScore(name: IndexedName, { vocabulary }: DecisionContext): number {
  const isNative = name.words.every(({ wordCase }) => wordCase === 'none');
  const others = vocabulary.otherMeanings.get(name.entry)?.get(name.name)?.length ?? 0;
  const sort = !isNative ? name.casing : name.words.length > 1 ? 'native' : 'nativeWord';
  return EVEN_SUBJECT_SCORE[sort] + (others > 0 ? EVEN_WITH_OTHER_MEANINGS : 0);
}

function fuzzyConfidence(similarity: number): number {
  const { least, most, fromSimilarity } = FUZZY_CONFIDENCE;
  return least + ((most - least) * Math.max(0, similarity - fromSimilarity)) / (1 - fromSimilarity);
}

function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

/**
 * Of the times that the page named somebody in full whom the candidate may mean, the share of this entry; 0 when it never did.
 * A full name that might mean somebody else counts only on a page about the subject.
 */
function shareOfNamings(candidate: Candidate, name: IndexedName, subject: number, context: DecisionContext): number {
  const { evidence, index } = context;
  const namings = (entry: string) =>
    (evidence.named[entry] ?? 0) + (subject >= MIN_SUBJECT_FOR_APPROXIMATE ? (evidence.perhapsNamed[entry] ?? 0) : 0);
  const own = namings(name.entry);
  const bearers = candidate.readings.map((reading) => index.name(reading.name));
  const all = bearers.filter(({ when }) => when === 'named').reduce((sum, { entry }) => sum + namings(entry), 0);
  return own === 0 ? 0 : own / all;
}
