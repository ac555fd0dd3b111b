import type { Word } from '../text/lexicon';
import { skeletonOf } from '../text/skeleton';

/** The key under which a name is found exactly: its normalised words with one space between them. */
export function exactKey(words: readonly Pick<Word, 'norm'>[]): string {
  return words.map(({ norm }) => norm).join(' ');
}

/**
 * The keys under which a name is found exactly in other forms, its own key first: with its last word in the singular, for the
 * head of an English name comes last (drone strikes, safe havens); in Arabic script with the stems of its first and last word.
 */
export function formKeys(words: readonly Word[]): string[] {
  const own = exactKey(words);
  const last = words.length - 1;
  const [first, final] = [words[0], words[last]];
  const keys = [own];
  for (const form of final?.forms ?? []) {
    const key = exactKey([...words.slice(0, last), { norm: form }]);
    if (key !== own) keys.push(key);
  }
  if (last > 0 && first && first.wordCase === 'none') {
    for (const form of first.forms) if (form !== first.norm) keys.push(exactKey([{ norm: form }, ...words.slice(1)]));
  }
  return keys;
}

/** A name of so many content words is known by them alone, whatever small words stand between: Institute of, for Peace. */
const CONTENT_WORDS_ENOUGH = 3;

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
  return bearing
    .map(({ folded }) => folded)
    .join('')
    .replace(/(.)\1+/g, '$1');
}

/** The consonants of a name as a whole, by which approximate matches are looked for. */
export function skeletonOfWords(bearing: readonly Word[]): string {
  return skeletonOf(foldedKey(bearing));
}
