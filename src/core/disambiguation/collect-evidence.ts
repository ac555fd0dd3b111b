import { type Candidate, isWithin, type Reading } from '../matching/candidate';
import type { IndexedName, NameIndex } from '../matching/name-index';
import { addExpansions, callingsOf, type Evidence, STRANGER } from './evidence';
import { findExpansions } from './expansions';
import { findOtherSenses } from './other-senses';
import { NO_BEARING } from './page-vocabulary';
import { type ReadText, sentenceOf } from './read-text';
import { sureEntryOf } from './sure-entry';

/** Adds to a page's evidence, in place, what one of its texts says that bears on what candidates mean anywhere on the page. */
export function collectEvidence(evidence: Evidence, read: ReadText, index: NameIndex): void {
  const { tokens, bearings, candidates, sentences } = read;
  evidence.words += tokens.length;
  for (let at = 0; at < tokens.length; at++) {
    const bearing = bearings[at];
    if (!bearing || bearing === NO_BEARING) continue;
    const { isContext, isOtherMeaning, isOtherSubject } = bearing;
    const word = tokens[at]?.word.singular ?? '';
    if (isContext) increment(evidence.contextWords, word);
    if (isOtherMeaning) increment(evidence.otherMeaningWords, word);
    if (isOtherSubject) increment(evidence.otherSubjectWords, word);
  }
  for (const candidate of candidates) {
    const [reading, another] = candidate.readings;
    if (!reading || isWithinAnother(candidate, candidates, index)) continue;
    const name = index.name(reading.name);
    if (name.when === 'never') continue;
    if (mayBeStranger(candidate, name) && !candidates.some((other) => isWithin(candidate, other)))
      addStranger(evidence, sentenceOf(candidate, sentences), name);
    if (another) continue;
    const sure = sureEntryOf(candidate, index);
    if (sure) increment(evidence.named, sure);
    else if (isTelling(reading, name)) increment(evidence.perhapsNamed, name.entry);
    if (name.when !== 'named' && candidate.words > 1)
      addCalling(evidence, sentenceOf(candidate, sentences), name, sure ? 'sure' : 'perhaps');
  }
  for (const key of findOtherSenses(read, index)) increment(evidence.otherSenses, key);
  addExpansions(evidence, findExpansions(read, index));
}

/**
 * An abbreviation, a capitalised name, or one of several words in a script without capitals, as the corpus writes it: plain
 * phrases and single words of other languages are chance.
 */
function isTelling({ method }: Reading, { when, casing, words }: IndexedName): boolean {
  const isNative = words.length > 1 && words.every(({ wordCase }) => wordCase === 'none');
  return method === 'exact' && when === 'context' && (casing !== 'common' || isNative);
}

function addCalling(
  evidence: Evidence,
  sentence: number,
  { entry, ends }: IndexedName,
  certainty: 'sure' | 'perhaps',
): void {
  for (const word of ends) callingsOf(evidence, entry, word)[certainty].push(sentence);
}

/** A surname beside another capitalised word; or a name of one word, such as a place's, after what may be a given name. */
function mayBeStranger({ embedded, precededBy, words }: Candidate, { when }: IndexedName): boolean {
  return when === 'named' ? embedded : words === 1 && precededBy !== null;
}

/** Somebody whom the corpus does not know is called by a full name with a surname that it knows: the boxer Amir Khan. */
function addStranger(evidence: Evidence, sentence: number, { bearing }: IndexedName): void {
  callingsOf(evidence, STRANGER, bearing.at(-1)?.folded ?? '').sure.push(sentence);
}

function increment(counts: Record<string, number>, key: string): void {
  counts[key] = (counts[key] ?? 0) + 1;
}

/** A name within a longer one names nothing: the Taliban are not named in "Tehrik-i-Taliban Pakistan". */
function isWithinAnother(candidate: Candidate, all: readonly Candidate[], index: NameIndex): boolean {
  return all.some(
    (other) =>
      isWithin(candidate, other) &&
      other.readings.some(({ name }) => ['always', 'never'].includes(index.name(name).when)),
  );
}
