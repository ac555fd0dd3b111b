import type { Word } from '../text/lexicon';
import { skeletonKeys, skeletonOf } from '../text/skeleton';
import { undoubled } from '../text/undoubled';

/** What stands between the words of an exact key: a space, as a code unit. */
export const KEY_SPACE = 32;

/** The key under which a name is found exactly: its normalised words with one space between them. */
export function exactKey(words: readonly Pick<Word, 'norm'>[]): string {
  return words.map(({ norm }) => norm).join(' ');
}

/**
 * The keys under which a name is found exactly in other forms, its own key first: with its last word in the singular, for the
 * head of an English name comes last (drone strikes, safe havens); in Arabic script with the stems of its first and last word.
 */
export function formKeys(words: readonly Word[]): readonly string[] {
  if (words.length === 1) return words[0]?.forms ?? [];
  const own = exactKey(words);
  const last = words.length - 1;
  const [first, final] = [words[0], words[last]];
  const keys = [own];
  for (const form of final?.forms ?? [])
    if (form !== final?.norm) keys.push(exactKey([...words.slice(0, last), { norm: form }]));
  if (last > 0 && first && first.wordCase === 'none') {
    for (const form of first.forms) if (form !== first.norm) keys.push(exactKey([{ norm: form }, ...words.slice(1)]));
  }
  return keys;
}

/** A name of so many content words is known by them alone, whatever small words stand between: Institute of, for Peace. */
export const CONTENT_WORDS_ENOUGH = 3;

/**
 * The words that carry a name, which other spellings of it keep: all but connectors, and in a long name all but function words.
 */
export function bearingWords(words: readonly Word[]): Word[] {
  const content = words.filter(({ isConnector, isFunctionWord }) => !isConnector && !isFunctionWord);
  return content.length >= CONTENT_WORDS_ENOUGH ? content : words.filter(({ isConnector }) => !isConnector);
}

/**
 * The key under which other spellings of a name are found. Its words are written together, for where one word ends is a
 * matter of style too: Spin Boldak, Spinboldak; Fazlullah, Fazl Ullah; Cooperation, Co-operation.
 */
export function foldedKey(bearing: readonly Word[]): string {
  let key = '';
  for (const { folded } of bearing) key += folded;
  return undoubled(key);
}

/**
 * The folded keys under which a name is found: that of its bearing words, and where it has connectors also that of all its words,
 * for they are written onto others too (Alqaida, Jamaatul Ahrar).
 */
export function foldedKeys(words: readonly Word[]): readonly string[] {
  const own = foldedKey(bearingWords(words));
  const whole = words.some(({ isConnector }) => isConnector) ? foldedKey(words) : own;
  return whole === own ? [own] : [own, whole];
}

/** A skeleton as short as this is shared by too many words to say anything. */
const MIN_SKELETON_LENGTH = 3;
/** A single word of so many letters may have two of them wrong, and is looked for by its skeleton too. */
export const LONG_WORD_LENGTH = 13;

/**
 * The keys under which a name is looked for approximately, [] when they would say too little. Each begins with the letters that
 * the name's words begin with, which no misspelling that we accept changes. Then, for several words, their consonants as a whole,
 * or what is left of them without any one. A single word is accepted with hardly a letter wrong, and has the same of its
 * letters: there are far more like it.
 */
export function blockingKeys(bearing: readonly Word[]): string[] {
  const [first, second] = bearing;
  const keys = first && !second ? skeletonKeys(first.norm) : [];
  if (second || (first && first.norm.length >= LONG_WORD_LENGTH)) {
    const skeleton = skeletonOf(bearing);
    if (skeleton.length >= MIN_SKELETON_LENGTH) keys.push(...skeletonKeys(skeleton));
  }
  const initials = initialsOf(bearing);
  return keys.map((key) => `${initials} ${key}`);
}

/** What the words of a name begin with. */
export function initialsOf(words: readonly Word[]): string {
  return words.map(({ initial }) => initial).join('');
}
