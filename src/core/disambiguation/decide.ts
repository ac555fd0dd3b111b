import type { Candidate } from '../matching/candidate';
import type { IndexedName, NameIndex } from '../matching/name-index';
import { STRANGER } from './evidence';
import { type DecisionContext, type Weighing, weigh } from './weigh';

/** Below this a candidate is not a mention. */
const MIN_CONFIDENCE = 0.5;
/** A reading must be so much likelier than the next, or the page leaves open which is meant. */
const MIN_MARGIN = 0.1;

/** Those that are not there are 0. */
const NO_SHARES: readonly number[] = [];
const ALL_ITS: readonly number[] = [1];
const NO_MENTION: Decision = { meaning: null, weighings: [] };

/** What a candidate means on its page, with all that was weighed; likeliest first. */
export interface Decision {
  /** Null when it is no mention, or the page leaves open of what. */
  meaning: Weighing | null;
  weighings: Weighing[];
}

export function decide(candidate: Candidate, context: DecisionContext): Decision {
  const isNobody = isNobodyCalled(candidate, context);
  if (isNobody && !context.isExplained) return NO_MENTION;
  const shares = isNobody ? NO_SHARES : sharesOf(candidate, context);
  const weighings = weighAll(candidate, shares, context);
  const [best, second] = weighings;
  const isLikely = best !== undefined && best.confidence >= MIN_CONFIDENCE;
  const isOpen =
    best && second && second.confidence >= MIN_CONFIDENCE && best.confidence - second.confidence < MIN_MARGIN;
  return { meaning: isLikely && !isOpen ? best : null, weighings };
}

/** Likeliest first. */
function weighAll(candidate: Candidate, shares: readonly number[], context: DecisionContext): Weighing[] {
  const weighings: Weighing[] = [];
  for (let at = 0; at < candidate.readings.length; at++) {
    const reading = candidate.readings[at];
    const share = shares[at] ?? 0;
    if (!reading || (share === 0 && !context.isExplained && isMereSurname(context.index.name(reading.name)))) continue;
    insertByConfidence(weighings, weigh(candidate, reading, share, context));
  }
  return weighings;
}

/** Adds to weighings, likeliest first; after those that are as likely. */
function insertByConfidence(weighings: Weighing[], weighing: Weighing): void {
  let place = weighings.length;
  while (place > 0 && (weighings[place - 1]?.confidence ?? 0) < weighing.confidence) place--;
  if (place === weighings.length) weighings.push(weighing);
  else weighings.splice(place, 0, weighing);
}

/** Whether nothing but a share of its candidate makes it likely: somebody's surname, of whom there may be dozens. */
function isMereSurname({ when, casing }: IndexedName): boolean {
  return when === 'named' && casing !== 'acronym';
}

function sharesOf(candidate: Candidate, { evidence, index, shareOfReadings }: DecisionContext): readonly number[] {
  const [only, another] = candidate.readings;
  if (only && !another) {
    const name = index.name(only.name);
    const mayBeStranger =
      isSurname(name) && evidence.called[STRANGER]?.[name.bearing.at(-1)?.folded ?? ''] !== undefined;
    if (name.when !== 'named' && !mayBeStranger) return ALL_ITS;
  }
  return shareOfReadings(candidate);
}

/** Whether it is a surname of people whom the page never names in full, as most are. */
function isNobodyCalled({ readings }: Candidate, { evidence, index }: DecisionContext): boolean {
  for (const { name } of readings) {
    const { when, entry } = index.name(name);
    if (when !== 'named' || evidence.called[entry] !== undefined) return false;
  }
  return true;
}

/** Whether a name may be somebody's surname, as those of places and tribes are. */
function isSurname({ when, kind, bearing }: IndexedName): boolean {
  return when === 'named' || (bearing.length === 1 && (kind === 'place' || kind === 'people'));
}

/** Whether more of the page could change what a candidate means. */
export function isRevisable({ readings }: Candidate, index: NameIndex): boolean {
  return (
    readings.length > 1 || readings.some(({ name, method }) => method !== 'exact' || index.name(name).when !== 'always')
  );
}
