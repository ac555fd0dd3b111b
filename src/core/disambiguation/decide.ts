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

/** What a candidate means, with the reason in words that a reader understands. */
export interface Decision {
  name: IndexedName;
  method: SpotMethod;
  confidence: number;
  because: string;
}

/** Below this a candidate is not a mention. */
const MIN_CONFIDENCE = 0.5;
/** A reading must be so much likelier than the next, or the page leaves open which is meant. */
const MIN_MARGIN = 0.1;
/** General entries are context, and never marked. */
const LAST_MARKED_TIER = 2;
/** How sure each way of matching is, before the page is looked at. */
const METHOD_CONFIDENCE = { exact: 0.98, variant: 0.94 } as const;
/** For the least alike that the fuzzy step lets through, and for all but the same. */
const FUZZY_CONFIDENCE = { least: 0.78, most: 0.93, fromSimilarity: 0.76 };
/** The subject score at which a name that might mean something else is as likely ours as not, and how sharply it rises. */
const EVEN_SUBJECT_SCORE = 1.2;
const SUBJECT_STEEPNESS = 2.2;
/** What another meaning of the alias takes from the subject score when the page speaks of it. */
const OTHER_MEANING_PENALTY = 2;
/** An approximate match is taken only on a page that says this much of the subject. */
const MIN_SUBJECT_FOR_APPROXIMATE = 1;

/** The meaning that a candidate has on its page, or null when it is no mention or the page leaves open of what. */
export function decide(candidate: Candidate, context: DecisionContext): Decision | null {
  const decisions = candidate.readings
    .flatMap((reading) => weigh(candidate, reading, context) ?? [])
    .filter(({ confidence }) => confidence >= MIN_CONFIDENCE)
    .sort((a, b) => b.confidence - a.confidence);
  const [best, second] = decisions;
  if (!best || (second && best.confidence - second.confidence < MIN_MARGIN)) return null;
  return best;
}

/** Whether more of the page could change what a candidate means. */
export function isRevisable({ readings }: Candidate, index: NameIndex): boolean {
  return (
    readings.length > 1 || readings.some(({ name, method }) => method !== 'exact' || index.name(name).when !== 'always')
  );
}

function weigh(candidate: Candidate, reading: Reading, context: DecisionContext): Decision | null {
  const { evidence, index, tierOf, labelOf } = context;
  const name = index.name(reading.name);
  if (tierOf(name.entry) > LAST_MARKED_TIER) return null;
  const base = reading.method === 'fuzzy' ? fuzzyConfidence(reading.similarity) : METHOD_CONFIDENCE[reading.method];
  const decided = (confidence: number, because: string, method: SpotMethod = reading.method): Decision => ({
    name,
    method,
    confidence,
    because,
  });

  const abbreviation = candidate.surface.replaceAll('.', '');
  const expansion = evidence.expansions[abbreviation];
  if (expansion === name.entry) {
    return decided(base, `the page itself writes ${abbreviation} for ${labelOf(name.entry)}`);
  }
  if (expansion !== undefined && reading.method === 'exact') return null;

  const subject = context.subjectScore(name.entry);
  if (name.when === 'named') {
    const share = candidate.embedded ? 0 : shareOfNamings(candidate, name, subject, context);
    return share > 0 ? decided(base * share, `the page names ${labelOf(name.entry)} in full`, 'context') : null;
  }
  const isApproximate = reading.method === 'fuzzy' || (candidate.words === 1 && reading.similarity < 1);
  if (isApproximate && subject < MIN_SUBJECT_FOR_APPROXIMATE) return null;
  const against = otherMeaningScore(name, context);
  if (name.when === 'context' || against > 0) {
    const weight = subject - against * OTHER_MEANING_PENALTY - EVEN_SUBJECT_SCORE;
    const method = reading.method === 'exact' ? 'context' : reading.method;
    return decided(base * logistic(SUBJECT_STEEPNESS * weight), contextReason(reading, name, evidence), method);
  }
  return decided(base, spellingReason(reading, name));
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
