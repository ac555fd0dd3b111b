import type { Word } from '../text/lexicon';
import type { Token } from '../text/tokenise';
import type { Match } from './match';
import type { IndexedName, NameIndex } from './name-index';
import { bearingWords } from './name-key';
import { similarity } from './similarity';

/** A name as one word has at least so many letters before its other spellings are looked for: short ones meet plain words. */
const MIN_SINGLE_WORD_LENGTH = 5;
/** Split words add to a name's count: Fazl Ullah Khan for Fazlullah Khan. */
const MAX_SPLIT_WORDS = 2;

/** Every stretch of tokens that is another spelling of a name by the folding rules. */
export function findVariants(index: NameIndex, tokens: readonly Token[]): Match[] {
  const matches: Match[] = [];
  for (const [from, { word: first }] of tokens.entries()) {
    if (first.isConnector || first.isFunctionWord) continue;
    const known = index.longestFolded.first(first.folded);
    const most = first.isCapitalised ? Math.max(known, 1) + MAX_SPLIT_WORDS : known;
    if (most === 0) continue;
    const words: Word[] = [];
    let key = '';
    let bearing = 0;
    for (let to = from + 1; bearing < most; to++) {
      const token = tokens[to - 1];
      if (!token || (to > from + 1 && !token.joined)) break;
      words.push(token.word);
      if (token.word.isConnector) continue;
      bearing++;
      key += token.word.folded;
      for (const number of index.folded.get(key)) {
        const name = index.name(number);
        if (name.foldedKey !== key || !isAcceptable(name, words)) continue;
        if (bearing === 1 && index.isConfusable(token.word.norm)) continue;
        matches.push({ from, to, name: number, method: 'variant', similarity: similarityTo(name, words) });
      }
    }
  }
  return matches;
}

function isAcceptable(name: IndexedName, words: readonly Word[]): boolean {
  const [only, another] = name.bearing;
  if (!another && (only?.norm.length ?? 0) < MIN_SINGLE_WORD_LENGTH) return false;
  return name.casing !== 'proper' || words.every((word) => isCasedLikeName(word, name));
}

/** In a proper name all words are capitalised but connectors and those that the name itself writes as they stand here (of). */
function isCasedLikeName(word: Word, name: IndexedName): boolean {
  return word.isCapitalised || word.isConnector || name.words.includes(word);
}

function similarityTo(name: IndexedName, words: readonly Word[]): number {
  return similarity(bearingText(words), bearingText(name.words));
}

function bearingText(words: readonly Word[]): string {
  return bearingWords(words)
    .map(({ norm }) => norm)
    .join(' ');
}
