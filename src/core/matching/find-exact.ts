import type { Token } from '../text/tokenise';
import { isCasedAs } from './casing';
import type { Match } from './match';
import type { NameIndex } from './name-index';
import { exactKey, singularKey } from './name-key';

/** Every stretch of tokens that a name of the index is written as: exactly, or in the other of singular and plural (a variant). */
export function findExact(index: NameIndex, tokens: readonly Token[], shouting: boolean): Match[] {
  const matches: Match[] = [];
  for (const [from, { word }] of tokens.entries()) {
    const longest = Math.max(index.longest.get(word.norm) ?? 0, index.longest.get(word.singular) ?? 0);
    if (longest === 0) continue;
    const words = [];
    for (let to = from + 1; to <= from + longest; to++) {
      const token = tokens[to - 1];
      if (!token || (to > from + 1 && !token.joined)) break;
      words.push(token.word);
      const key = exactKey(words);
      for (const number of namesUnder(index, key, singularKey(words))) {
        const name = index.names[number];
        if (!name || !isCasedAs(name, words, shouting)) continue;
        matches.push({ from, to, name: number, method: name.key === key ? 'exact' : 'variant', similarity: 1 });
      }
    }
  }
  return matches;
}

function namesUnder(index: NameIndex, key: string, singular: string): Iterable<number> {
  const names = index.exact.get(key);
  if (key === singular) return names ?? [];
  return new Set([...(names ?? []), ...(index.exact.get(singular) ?? [])]);
}
