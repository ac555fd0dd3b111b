import type { Candidate, Reading } from '../matching/candidate';
import type { SpotMethod } from '../spot';
import { singularOf } from '../text/inflection';
import type { Evidence } from './evidence';
import type { OtherMeaning, PageVocabulary } from './page-vocabulary';
import { subjectScore } from './subject-score';

/** What is known of the corpus where meanings are weighed. */
export interface DecisionContext {
  evidence: Evidence;
  vocabulary: PageVocabulary;
  tierOf(entry: string): number;
  labelOf(entry: string): string;
}

/** What a candidate means, with the reason in words that a reader understands. */
export interface Decision {
  reading: Reading;
  method: SpotMethod;
  confidence: number;
  because: string;
}

/** Below this a candidate is not a mention. */
const MIN_CONFIDENCE = 0.5;
/** A reading must be so much likelier than the next, or the page leaves open which is meant. */
const MIN_MARGIN = 0.1;
/** How sure each way of matching is, before the page is looked at. */
const METHOD_CONFIDENCE = { exact: 0.98, variant: 0.94 } as const;
/** The subject score at which a name that might mean something else is as likely ours as not, and how sharply it rises. */
const EVEN_SUBJECT_SCORE = 1.2;
const SUBJECT_STEEPNESS = 2.2;
/** What another meaning of the alias takes from the subject score when the page speaks of it. */
const OTHER_MEANING_PENALTY = 2;
/** An approximate or one-word variant match is taken only on a page that says this much of the subject. */
const MIN_SUBJECT_FOR_APPROXIMATE = 1;

/** The reading that a candidate has on its page, or null when it is no mention or the page leaves open of what. */
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
export function isRevisable(candidate: Candidate): boolean {
  return (
    candidate.readings.some(({ when, method }) => when !== 'always' || method !== 'exact') ||
    candidate.readings.length > 1
  );
}

function weigh(candidate: Candidate, reading: Reading, context: DecisionContext): Decision | null {
  const { evidence, tierOf, labelOf } = context;
  if (tierOf(reading.entry) > 2) return null;
  const base = reading.method === 'fuzzy' ? fuzzyConfidence(reading.similarity) : METHOD_CONFIDENCE[reading.method];
  const subject = subjectScore(evidence, tierOf, reading.entry);
  const decided = (confidence: number, because: string, method: SpotMethod = reading.method) => ({
    reading,
    method,
    confidence,
    because,
  });

  const abbreviation = candidate.surface.replaceAll('.', '');
  const expansion = evidence.expansions[abbreviation];
  if (expansion === reading.entry) {
    return decided(base, `the page itself writes ${abbreviation} for ${labelOf(reading.entry)}`);
  }
  if (expansion !== undefined && reading.method === 'exact') return null;

  const against = otherMeaningScore(reading, context);
  if (reading.when === 'named') {
    if (candidate.embedded) return null;
    const sure = evidence.named[reading.entry] ?? 0;
    const perhaps = subject >= MIN_SUBJECT_FOR_APPROXIMATE ? (evidence.perhapsNamed[reading.entry] ?? 0) : 0;
    if (sure + perhaps === 0) return null;
    const rivals = rivalNamings(candidate, reading, evidence);
    const share = (sure + perhaps) / (sure + perhaps + rivals);
    return decided(base * share, `the page names ${labelOf(reading.entry)} in full`, 'context');
  }
  const needsSubject = reading.method === 'fuzzy' || (candidate.words === 1 && reading.similarity < 1);
  if (needsSubject && subject < MIN_SUBJECT_FOR_APPROXIMATE) return null;
  if (reading.when === 'context' || against > 0) {
    const likely = logistic(SUBJECT_STEEPNESS * (subject - against * OTHER_MEANING_PENALTY - EVEN_SUBJECT_SCORE));
    return decided(base * likely, contextReason(evidence), reading.method === 'exact' ? 'context' : reading.method);
  }
  return decided(base, spellingReason(reading));
}

/** From 0.78 for the least alike that the fuzzy step lets through to 0.93 for one letter in a long name. */
function fuzzyConfidence(similarity: number): number {
  return 0.78 + 0.15 * Math.max(0, (similarity - 0.76) / 0.24);
}

function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

/** How often other entries that the same words may mean were named in full. */
function rivalNamings(candidate: Candidate, reading: Reading, evidence: Evidence): number {
  return candidate.readings
    .filter(({ entry, when }) => entry !== reading.entry && when === 'named')
    .reduce((sum, { entry }) => sum + (evidence.named[entry] ?? 0) + (evidence.perhapsNamed[entry] ?? 0), 0);
}

/** How much the page speaks of another meaning of the alias: the largest share of one meaning's words that it uses. */
function otherMeaningScore({ entry, name }: Reading, { vocabulary, evidence }: DecisionContext): number {
  const meanings = vocabulary.otherMeanings.get(entry)?.get(name) ?? [];
  return Math.max(0, ...meanings.map((meaning) => shareUsed(meaning, evidence)));
}

function shareUsed({ words }: OtherMeaning, evidence: Evidence): number {
  const used = words.filter((word) => evidence.otherMeaningWords[singularOf(word)] !== undefined).length;
  // One word of a phrase of several is chance: "techniques" on its own says nothing.
  return used >= Math.min(2, words.length) ? used / words.length : 0;
}

function spellingReason({ method, name }: Reading): string {
  if (method === 'exact') return `the page writes the name ${name}`;
  return method === 'variant' ? `another spelling of ${name}` : `close in spelling to ${name}`;
}

function contextReason(evidence: Evidence): string {
  const words = Object.entries(evidence.contextWords)
    .sort((a, b) => b[1] - a[1])
    .slice(0, 3)
    .map(([word]) => word);
  return words.length
    ? `the page is about this subject: it speaks of ${words.join(', ')}`
    : 'the page is about this subject';
}
