import type { Token } from '../text/tokenise';
import { isCasedAs } from './casing';
import type { Match } from './match';
import type { NameIndex } from './name-index';
import { exactKey, singularKey } from './name-key';

/** Every stretch of tokens that a name of the index is written as: exactly, or in the other of singular and plural (a variant). */
export function findExact(index: NameIndex, tokens: readonly Token[], shouting: boolean): Match[] {
  const matches: Match[] = [];
  for (const [from, { word }] of tokens.entries()) {
    const { norm, singular } = word;
    const longest = Math.max(index.longest.first(norm), norm === singular ? 0 : index.longest.first(singular));
    if (longest === 0) continue;
    const words = [];
    for (let to = from + 1; to <= from + longest; to++) {
      const token = tokens[to - 1];
      if (!token || (to > from + 1 && !token.joined)) break;
      words.push(token.word);
      const keys = new Set([exactKey(words), singularKey(words)]);
      const numbers = new Set([...keys].flatMap((key) => index.exact.get(key)));
      for (const number of numbers) {
        const name = index.name(number);
        const isSame = keys.has(name.exactKey) || keys.has(singularKey(name.words));
        if (!isSame || !isCasedAs(name, words, shouting)) continue;
        const method = name.exactKey === exactKey(words) ? 'exact' : 'variant';
        matches.push({ from, to, name: number, method, similarity: 1 });
      }
    }
  }
  return matches;
}
