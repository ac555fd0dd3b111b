import { distance } from 'fastest-levenshtein';
import type { Word } from '../text/lexicon';

/** A word of a name this short is either right or another word. */
export const MIN_FUZZY_WORD_LENGTH = 5;
/** One letter of a word may be lost, no matter how short it is then. */
const MIN_WRITTEN_WORD_LENGTH = MIN_FUZZY_WORD_LENGTH - 1;
/** A name as one word must be this long and this alike: one letter in seven. In shorter ones only a vowel may be wrong. */
const LONG_SINGLE_WORD_LENGTH = 7;
const MIN_SINGLE_WORD_SIMILARITY = 0.85;
/** What makes of a place's name whoever or whatever is from there, or a surname: Kandahari. */
const NISBA = 'i';
/** Of a name of several words, the least for the whole and for any one word. */
const MIN_SIMILARITY = 0.76;
const MIN_WORD_SIMILARITY = 0.6;

/** No name of more words is looked for approximately; longer ones are found by their parts' exact spelling or not at all. */
export const MAX_FUZZY_WORDS = 6;

/** Whether a name of these words, connectors left out, is ever recognised misspelt. */
export function isMisspellable(words: readonly Word[]): boolean {
  const [first, second] = words;
  if (!first || words.length > MAX_FUZZY_WORDS) return false;
  return second !== undefined || first.norm.length >= MIN_FUZZY_WORD_LENGTH;
}

/**
 * How alike two strings are as wholes: 1 less the number of errors over the longer length. Symmetric, unlike a search score, so
 * that a part of a name is not taken for the name. Errors are Levenshtein's, and one letter exchanged with the next, which Damerau
 * added.
 */
export function similarity(a: string, b: string): number {
  const longer = Math.max(a.length, b.length);
  if (longer === 0) return 1;
  return 1 - (isTransposed(a, b) ? 1 : distance(a, b)) / longer;
}

/** Whether two strings are the same but for one letter exchanged with the next. */
function isTransposed(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at + 1 < a.length && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

/** How alike two names of as many words are, or null when they are not alike enough to be one name. */
export function similarityOfNames(text: readonly Word[], name: readonly Word[]): number | null {
  if (text.length !== name.length || !text.every((word, at) => isWordOfName(word, name[at]))) return null;
  const [own, second] = name;
  const [written] = text;
  if (own && written && !second) return similarityOfSingle(written, own);
  const whole = similarity(text.map(({ norm }) => norm).join(' '), name.map(({ norm }) => norm).join(' '));
  return whole >= MIN_SIMILARITY ? whole : null;
}

function similarityOfSingle(written: Word, own: Word): number | null {
  if (written.norm === `${own.norm}${NISBA}`) return null;
  const whole = similarity(written.norm, own.norm);
  if (own.norm.length >= LONG_SINGLE_WORD_LENGTH) return whole >= MIN_SINGLE_WORD_SIMILARITY ? whole : null;
  const isVowelWrong = written.consonants === own.consonants && errors(whole, written, own) <= 1;
  return isVowelWrong && written.norm.length >= MIN_FUZZY_WORD_LENGTH ? whole : null;
}

/** A word in small letters is an ordinary one, which spelling checkers know: it is right or another. */
function isWordOfName(word: Word, own: Word | undefined): boolean {
  return word.wordCase === 'lower' ? word.folded === own?.folded : isWordAlike(word, own);
}

/** Whether two words could be spellings of one, seen from what costs next to nothing to see. */
function mayBeAlike(a: Word, b: Word): boolean {
  const [shorter, longer] =
    a.norm.length < b.norm.length ? [a.norm.length, b.norm.length] : [b.norm.length, a.norm.length];
  return (
    shorter >= MIN_WRITTEN_WORD_LENGTH &&
    longer >= MIN_FUZZY_WORD_LENGTH &&
    shorter >= longer * MIN_WORD_SIMILARITY &&
    a.initial === b.initial
  );
}

/** Whether two words are close enough in spelling to be one word of a name, mistyped. */
export function isWordAlike(a: Word, b: Word | undefined): boolean {
  if (!b) return false;
  if (a.norm === b.norm || a.folded === b.folded) return true;
  if (!mayBeAlike(a, b)) return false;
  const alike = similarity(a.norm, b.norm);
  const isShort = Math.min(a.norm.length, b.norm.length) < MIN_FUZZY_WORD_LENGTH;
  if (isShort) return errors(alike, a, b) <= 1;
  return alike >= MIN_WORD_SIMILARITY || similarity(a.spelling, b.spelling) >= MIN_WORD_SIMILARITY;
}

function errors(alike: number, a: Word, b: Word): number {
  return Math.round((1 - alike) * Math.max(a.norm.length, b.norm.length));
}
