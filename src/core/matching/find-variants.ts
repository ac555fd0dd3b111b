import type { Word } from '../text/lexicon';
import type { Token } from '../text/tokenise';
import { genitiveAsCompound } from './genitive';
import type { Match } from './match';
import type { IndexedName, NameIndex } from './name-index';
import { bearingWords, foldedKey } from './name-key';
import { similarity } from './similarity';

/** A name as one word has at least so many letters before its other spellings are looked for: short ones meet plain words. */
const MIN_SINGLE_WORD_LENGTH = 5;
/** Split words and small words add to a name's count: Fazl Ullah Khan for Fazlullah Khan. */
const MAX_ADDED_WORDS = 2;

/**
 * Every stretch of tokens that is another spelling of a name by the folding rules, or says it with "of" (takeover of the
 * Taliban for Taliban takeover).
 */
export function findVariants(index: NameIndex, tokens: readonly Token[]): Match[] {
  const matches: Match[] = [];
  for (const [from, { word: first }] of tokens.entries()) {
    if (first.isConnector || first.isFunctionWord) continue;
    const most = mostWords(index, tokens, from);
    const words: Word[] = [];
    for (let to = from + 1; to <= from + most; to++) {
      const token = tokens[to - 1];
      if (!token || (to > from + 1 && !token.joined)) break;
      words.push(token.word);
      if (token.word.isConnector || token.word.isFunctionWord) continue;
      const compound = genitiveAsCompound(words);
      for (const reading of compound ? [words, compound] : [words]) {
        matches.push(...matchesOf(index, reading).map((match) => ({ ...match, from, to })));
      }
    }
  }
  return matches;
}

/** How many tokens from a word on are worth looking at. A capitalised word may begin a name in a spelling never seen. */
function mostWords(index: NameIndex, tokens: readonly Token[], from: number): number {
  const word = tokens[from]?.word;
  if (!word) return 0;
  const known = index.longestFolded.first(word.folded);
  if (word.isCapitalised) return Math.max(known, 2) + 2 * MAX_ADDED_WORDS;
  if (known > 0) return known + MAX_ADDED_WORDS;
  // "takeover of the Taliban": the name may begin with what follows "of".
  return tokens[from + 1]?.word.norm === 'of' ? 2 + MAX_ADDED_WORDS : 0;
}

function matchesOf(index: NameIndex, words: readonly Word[]): Omit<Match, 'from' | 'to'>[] {
  const bearing = bearingWords(words);
  const key = foldedKey(bearing);
  return index.folded.get(key).flatMap((number) => {
    const name = index.name(number);
    if (name.foldedKey !== key || !isAcceptable(index, name, words, bearing)) return [];
    return { name: number, method: 'variant' as const, similarity: similarity(textOf(bearing), textOf(name.bearing)) };
  });
}

function isAcceptable(index: NameIndex, name: IndexedName, words: readonly Word[], bearing: readonly Word[]): boolean {
  const [only, another] = name.bearing;
  if (!another && (only?.norm.length ?? 0) < MIN_SINGLE_WORD_LENGTH) return false;
  const [single, second] = bearing;
  if (single && !second && index.isConfusable(single.norm)) return false;
  return name.casing !== 'proper' || words.every((word) => isCasedLikeName(word, name));
}

/** In a proper name all words are capitalised but small words and those that the name itself writes as they stand here. */
function isCasedLikeName(word: Word, name: IndexedName): boolean {
  return word.isCapitalised || word.isConnector || word.isFunctionWord || name.words.includes(word);
}

function textOf(words: readonly Word[]): string {
  return words.map(({ norm }) => norm).join(' ');
}
