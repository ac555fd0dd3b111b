import type { Token } from '../text/tokenise';
import { CONNECTORS, FUNCTION_WORDS } from '../text/words';
import type { Match } from './match';
import type { IndexedName, NameIndex } from './name-index';
import { foldedKey, foldWord } from './name-key';
import { isCapitalised } from './name-run';
import { similarity } from './similarity';

/** A name as one word has at least so many letters before its other spellings are looked for: short ones meet plain words. */
const MIN_SINGLE_WORD_LENGTH = 5;
/** Split words add to a name's count: Fazl Ullah Khan for Fazlullah Khan. */
const MAX_SPLIT_WORDS = 2;

/** Every stretch of tokens that is another spelling of a name by the folding rules. */
export function findVariants(index: NameIndex, tokens: readonly Token[]): Match[] {
  const matches: Match[] = [];
  const folded = tokens.map((token) => (CONNECTORS.has(token.norm) ? '' : foldWord(token.norm)));
  for (const [from, first] of tokens.entries()) {
    const firstFolded = folded[from];
    if (!firstFolded || FUNCTION_WORDS.has(first.norm)) continue;
    const known = index.longestFolded.get(firstFolded) ?? 0;
    const most = isCapitalised(first) ? Math.max(known, 1) + MAX_SPLIT_WORDS : known;
    const words: string[] = [];
    for (let to = from + 1; to <= tokens.length && words.length < most; to++) {
      const token = tokens[to - 1];
      if (!token || (to > from + 1 && !token.joined)) break;
      const word = folded[to - 1];
      if (!word) continue;
      words.push(word);
      const names = index.folded.get(foldedKey(words));
      if (names) matches.push(...acceptable(names, from, to));
    }
  }
  return matches;

  function acceptable(names: readonly number[], from: number, to: number): Match[] {
    const window = tokens.slice(from, to);
    const text = window.filter((token) => !CONNECTORS.has(token.norm)).map((token) => token.norm);
    return names.flatMap((n) => {
      const name = index.names[n];
      if (!name) return [];
      if (name.casing === 'proper' && !window.every((token) => isCasedLikeName(token, name))) return [];
      if (name.words.length === 1 && (name.words[0]?.length ?? 0) < MIN_SINGLE_WORD_LENGTH) return [];
      return {
        from,
        to,
        name: n,
        method: 'variant' as const,
        similarity: similarity(text.join(' '), name.words.join(' ')),
      };
    });
  }
}

/** In a proper name all words are capitalised but connectors and those that the name itself writes as they stand here (of). */
function isCasedLikeName(token: Token, name: IndexedName): boolean {
  return isCapitalised(token) || CONNECTORS.has(token.norm) || name.words.includes(token.norm);
}
