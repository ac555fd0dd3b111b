import { singularOf } from '../text/inflection';
import type { Token } from '../text/tokenise';
import { foldTransliteration } from '../text/transliteration';
import { CONNECTORS } from '../text/words';

/** The key under which a name is found exactly: its normalised words with one space between them. */
export function exactKey(norms: readonly string[]): string {
  return norms.join(' ');
}

/** The exact key with the last word in the singular: the head of an English name comes last (drone strikes, safe havens). */
export function singularKey(norms: readonly string[]): string {
  const last = norms.at(-1);
  return last === undefined ? '' : exactKey([...norms.slice(0, -1), singularOf(last)]);
}

/** The words of a name that carry it: folded, connectors dropped. */
export function foldedWords(norms: readonly string[]): string[] {
  return norms.filter((norm) => !CONNECTORS.has(norm)).map(foldWord);
}

/** A word as the folded key holds it: singular, transliteration folded. */
export function foldWord(norm: string): string {
  return foldTransliteration(singularOf(norm));
}

/**
 * The key under which other spellings of a name are found. Its words are written together, for where one word ends is a
 * matter of style too: Spin Boldak, Spinboldak; Fazlullah, Fazl Ullah.
 */
export function foldedKey(words: readonly string[]): string {
  return words.join('');
}

/** The normalised words of tokens. */
export function normsOf(tokens: readonly Token[]): string[] {
  return tokens.map((token) => token.norm);
}
