import { singularOf } from '../text/inflection';
import type { Token } from '../text/tokenise';
import { isCasedAs } from './casing';
import type { Match } from './match';
import type { NameIndex } from './name-index';
import { exactKey, normsOf, singularKey } from './name-key';

/** Every stretch of tokens that a name of the index is written as: exactly, or in the other of singular and plural (a variant). */
export function findExact(index: NameIndex, tokens: readonly Token[], shouting: boolean): Match[] {
  const matches: Match[] = [];
  for (const [from, first] of tokens.entries()) {
    const longest = Math.max(index.longest.get(first.norm) ?? 0, index.longest.get(singularOf(first.norm)) ?? 0);
    for (let to = from + 1; to <= from + longest && to <= tokens.length; to++) {
      if (to > from + 1 && !tokens[to - 1]?.joined) break;
      const window = tokens.slice(from, to);
      const norms = normsOf(window);
      const key = exactKey(norms);
      for (const n of new Set([...(index.exact.get(key) ?? []), ...(index.exact.get(singularKey(norms)) ?? [])])) {
        const name = index.names[n];
        if (!name || !isCasedAs(name.casing, name.wordCases, window, shouting)) continue;
        matches.push({ from, to, name: n, method: name.key === key ? 'exact' : 'variant', similarity: 1 });
      }
    }
  }
  return matches;
}
