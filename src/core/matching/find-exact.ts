import type { Word } from '../text/lexicon';
import type { Token } from '../text/tokenise';
import { isCasedAs, textCaseOf } from './casing';
import type { Match } from './match';
import type { NameIndex } from './name-index';
import { exactKey, formKeys } from './name-key';

/**
 * Every stretch of tokens that a name of the index is written as: exactly; or, as a variant, in the other of singular and
 * plural, or with what Arabic script writes onto a word.
 */
export function findExact(index: NameIndex, tokens: readonly Token[]): Match[] {
  const textCase = textCaseOf(tokens.map(({ word }) => word));
  const matches: Match[] = [];
  for (const [from, { word: first }] of tokens.entries()) {
    let longest = 0;
    for (const form of first.forms) longest = Math.max(longest, index.longest.first(form));
    const words: Word[] = [];
    for (let to = from + 1; to <= from + longest; to++) {
      const token = tokens[to - 1];
      if (!token || (to > from + 1 && !token.joined)) break;
      words.push(token.word);
      const written = exactKey(words);
      const keys = formKeys(words);
      const numbers = new Set(keys.flatMap((key) => index.exact.get(key)));
      for (const number of numbers) {
        const name = index.name(number);
        const isSame = formKeys(name.words).some((key) => keys.includes(key));
        if (!isSame || !isCasedAs(name, words, textCase)) continue;
        matches.push({
          from,
          to,
          name: number,
          method: name.exactKey === written ? 'exact' : 'variant',
          similarity: 1,
        });
      }
    }
  }
  return matches;
}
