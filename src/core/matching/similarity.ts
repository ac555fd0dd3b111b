import { distance } from 'fastest-levenshtein';
import type { Word } from '../text/lexicon';

/** A word this short is either right or another word. */
export const MIN_FUZZY_WORD_LENGTH = 5;
/** A name as one word must be this long and this alike: one letter in seven. */
const MIN_SINGLE_WORD_LENGTH = 7;
const MIN_SINGLE_WORD_SIMILARITY = 0.85;
/** Of a name of several words, the least for the whole and for any one word. */
export const MIN_SIMILARITY = 0.76;
const MIN_WORD_SIMILARITY = 0.6;

/** No name of more words is looked for approximately; longer ones are found by their parts' exact spelling or not at all. */
export const MAX_FUZZY_WORDS = 6;

/**
 * Whether a name of these words, connectors left out, is ever recognised misspelt; with `lettersOff`, whether the words may be
 * such a name with so many letters missing.
 */
export function isMisspellable(words: readonly Word[], lettersOff = 0): boolean {
  const [first, second] = words;
  if (!first || words.length > MAX_FUZZY_WORDS) return false;
  return second !== undefined || first.norm.length >= MIN_SINGLE_WORD_LENGTH - lettersOff;
}

/**
 * How alike two strings are as wholes: 1 less the Levenshtein distance over the longer length. Symmetric, unlike a search
 * score, so that a part of a name is not taken for the name.
 */
export function similarity(a: string, b: string): number {
  const longer = Math.max(a.length, b.length);
  return longer === 0 ? 1 : 1 - distance(a, b) / longer;
}

/** How alike two names of as many words are, or null when they are not alike enough to be one name. */
export function similarityOfNames(text: readonly Word[], name: readonly Word[]): number | null {
  if (text.length !== name.length || !text.every((word, at) => isWordOfName(word, name[at]))) return null;
  const whole = similarity(text.map(({ norm }) => norm).join(' '), name.map(({ norm }) => norm).join(' '));
  if (text.length > 1) return whole >= MIN_SIMILARITY ? whole : null;
  const long = (name[0]?.norm.length ?? 0) >= MIN_SINGLE_WORD_LENGTH;
  return long && whole >= MIN_SINGLE_WORD_SIMILARITY ? whole : null;
}

/** A word in small letters is an ordinary one, which spelling checkers know: it is right or another. */
function isWordOfName(word: Word, own: Word | undefined): boolean {
  return word.wordCase === 'lower' ? word.folded === own?.folded : isWordAlike(word, own);
}

/** Whether two words could be spellings of one, seen from what costs next to nothing to see. */
export function mayBeAlike(a: Word | undefined, b: Word): boolean {
  if (!a) return false;
  if (a.norm === b.norm || a.folded === b.folded) return true;
  const [shorter, longer] =
    a.norm.length < b.norm.length ? [a.norm.length, b.norm.length] : [b.norm.length, a.norm.length];
  return shorter >= MIN_FUZZY_WORD_LENGTH && shorter >= longer * MIN_WORD_SIMILARITY && a.folded[0] === b.folded[0];
}

/** Whether two words are close enough in spelling to be one word of a name, mistyped. */
export function isWordAlike(a: Word, b: Word | undefined): boolean {
  if (!b || !mayBeAlike(a, b)) return false;
  if (a.norm === b.norm || a.folded === b.folded) return true;
  return similarity(a.norm, b.norm) >= MIN_WORD_SIMILARITY || similarity(a.folded, b.folded) >= MIN_WORD_SIMILARITY;
}
