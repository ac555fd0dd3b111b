import type { Word } from '../text/lexicon';
import { skeletonOf } from '../text/skeleton';

/** The key under which a name is found exactly: its normalised words with one space between them. */
export function exactKey(words: readonly Word[]): string {
  return words.map(({ norm }) => norm).join(' ');
}

/** The exact key with the last word in the singular: the head of an English name comes last (drone strikes, safe havens). */
export function singularKey(words: readonly Word[]): string {
  const last = words.length - 1;
  return words.map(({ norm, singular }, at) => (at === last ? singular : norm)).join(' ');
}

/**
 * The key under which other spellings of a name are found. Its words are written together, for where one word ends is a
 * matter of style too: Spin Boldak, Spinboldak; Fazlullah, Fazl Ullah.
 */
export function foldedKey(words: readonly Word[]): string {
  return words.map(({ folded }) => folded).join('');
}

/** The words that carry a name: all but connectors. */
export function bearingWords(words: readonly Word[]): Word[] {
  return words.filter(({ isConnector }) => !isConnector);
}

/** The consonants of a name as a whole, by which approximate matches are looked for. */
export function skeletonOfWords(bearing: readonly Word[]): string {
  return skeletonOf(foldedKey(bearing));
}
