import { MAX_ABBREVIATION_LENGTH, type Word } from '../text/lexicon';
import { rememberByWords } from '../text/remember-by-words';
import type { Token } from '../text/tokenise';
import { FoldedKeyHash } from './folded-key-hash';
import { genitiveAsCompound } from './genitive';
import type { Match } from './match';
import type { IndexedName, NameIndex, WordFacts } from './name-index';
import { bearingWords, CONTENT_WORDS_ENOUGH, foldedKey } from './name-key';
import { perIndex } from './per-index';
import { wordsWithin } from './reach';
import { similarity } from './similarity';

/** A name as one word has at least so many letters before its other spellings are looked for: short ones meet plain words. */
const MIN_SINGLE_WORD_LENGTH = 5;
/** Split words and small words add to a name's count: Fazl Ullah Khan for Fazlullah Khan. */
const MAX_ADDED_WORDS = 2;
const NONE: readonly number[] = [];

/**
 * Every stretch of several tokens that is another spelling of a name by the folding rules, or says it with "of" (takeover of the
 * Taliban for Taliban takeover). A name of an entry that `exact` has there as the corpus writes it is left out: it could only say
 * the same less surely.
 */
export function findVariants(
  index: NameIndex,
  { tokens, facts }: { tokens: readonly Token[]; facts: readonly WordFacts[] },
  exact: readonly Match[],
): Match[] {
  const matches: Match[] = [];
  const written = writtenEntries(index, exact, tokens.length);
  // The key of `bearingWords`, which are all but connectors until there are enough others: then these alone.
  const spoken = new FoldedKeyHash();
  const content = new FoldedKeyHash();
  for (let from = 0; from < tokens.length; from++) {
    const first = tokens[from]?.word;
    if (!first || first.isConnector || first.isFunctionWord) continue;
    const known = knownFrom(tokens, facts, from);
    const end = from + mostWords(tokens, from, known);
    spoken.reset();
    let contentWords = 0;
    let hasSmall = false;
    let hasOf = false;
    for (let at = from; at < end; at++) {
      const token = tokens[at];
      if (!token || (at > from && !token.joined)) break;
      const { word } = token;
      if (word.isConnector) continue;
      // A name that does not begin with this word is written apart here, in capitals throughout.
      if (known === 0 && word.wordCase === 'lower' && !word.isFunctionWord) break;
      hasOf ||= word.norm === 'of' && mayBeginName(tokens, facts, at + 1);
      if (word.isFunctionWord && !hasSmall) {
        hasSmall = true;
        content.copy(spoken);
      }
      spoken.add(word.folded);
      if (word.isFunctionWord) continue;
      if (hasSmall) content.add(word.folded);
      contentWords++;
      if (at === from) continue;
      const { hash } = hasSmall && contentWords >= CONTENT_WORDS_ENOUGH ? content : spoken;
      const mayBeName =
        index.folded.hasHash(hash) && namesAnother(index, hash, written.get(from * tokens.length + at) ?? NONE);
      if (mayBeName || hasOf) addMatches(index, tokens, { from, to: at + 1, mayBeName }, matches);
    }
  }
  return matches;
}

/**
 * The most words of a name that may begin with a token's word; 0 when none does. A word in small letters begins few; but what it
 * begins with "of" is turned round.
 */
function knownFrom(tokens: readonly Token[], facts: readonly WordFacts[], from: number): number {
  const reach = facts[from]?.longestFolded ?? 0;
  const all = wordsWithin(reach, false);
  const own = wordsWithin(reach, tokens[from]?.word.wordCase === 'lower');
  if (own === all) return own;
  for (let at = from + 1; at < from + all + MAX_ADDED_WORDS; at++) if (tokens[at]?.word.norm === 'of') return all;
  return own;
}

/** Whether a name may begin at a token, or after the article there. */
function mayBeginName(tokens: readonly Token[], facts: readonly WordFacts[], at: number): boolean {
  const first = tokens[at]?.word.norm === 'the' ? at + 1 : at;
  return (facts[first]?.longestFolded ?? 0) > 0;
}

/** Whether names of other entries than these have a folded key. */
function namesAnother(index: NameIndex, hash: number, entries: readonly number[]): boolean {
  return index.folded.getByHash(hash).some((number) => !entries.includes(index.entryNumber(number)));
}

/** The entries whose names are written as the corpus writes them, by the first and the last of their tokens as one number. */
function writtenEntries(index: NameIndex, exact: readonly Match[], tokenCount: number): Map<number, number[]> {
  const written = new Map<number, number[]>();
  for (const { from, to, name, method } of exact) {
    if (method !== 'exact') continue;
    const stretch = from * tokenCount + to - 1;
    const entry = index.entryNumber(name);
    const others = written.get(stretch);
    if (others) others.push(entry);
    else written.set(stretch, [entry]);
  }
  return written;
}

function addMatches(
  index: NameIndex,
  tokens: readonly Token[],
  { from, to, mayBeName }: { from: number; to: number; mayBeName: boolean },
  matches: Match[],
): void {
  const words = tokens.slice(from, to).map(({ word }) => word);
  const compound = genitiveAsCompound(words);
  for (const spelling of [mayBeName ? words : null, compound]) {
    if (!spelling) continue;
    for (const { number, similarity } of rememberedNames(index)(spelling))
      matches.push({ from, to, name: number, method: 'variant', similarity });
  }
}

/** How many tokens from a word on are worth looking at. A capitalised word may begin a name in a spelling never seen. */
function mostWords(tokens: readonly Token[], from: number, known: number): number {
  const word = tokens[from]?.word;
  if (!word) return 0;
  if (word.isCapitalised) return Math.max(known, 2) + 2 * MAX_ADDED_WORDS;
  if (known > 0) return known + MAX_ADDED_WORDS;
  // "takeover of the Taliban": the name may begin with what follows "of".
  return tokens[from + 1]?.word.norm === 'of' ? 2 + MAX_ADDED_WORDS : 0;
}

const rememberedNames = perIndex((index) => rememberByWords((words) => namesSpelt(index, words)));

/** The names that words spell by the folding rules. */
export function namesSpelt(index: NameIndex, words: readonly Word[]): { number: number; similarity: number }[] {
  const bearing = bearingWords(words);
  const key = foldedKey(bearing);
  return index.folded.get(key).flatMap((number) => {
    const name = index.name(number);
    if (!name.foldedKeys.includes(key) || !isAcceptable(index, name, words, bearing)) return [];
    return [{ number, similarity: similarity(textOf(bearing), textOf(name.bearing)) }];
  });
}

function isAcceptable(index: NameIndex, name: IndexedName, words: readonly Word[], bearing: readonly Word[]): boolean {
  const [only, another] = name.bearing;
  if (!another && (only?.norm.length ?? 0) < MIN_SINGLE_WORD_LENGTH) return false;
  const [single, second] = bearing;
  // A name that asks for its entry to be named in full elsewhere is no plain word once it is.
  if (single && !second && name.when !== 'named' && index.facts(single).isConfusable) return false;
  if (bearing.length > name.bearing.length && bearing.some(({ norm }) => norm.length === 1)) return false;
  return name.casing !== 'proper' || words.every((word) => isCasedLikeName(word, name));
}

/**
 * In a proper name all words are capitalised but small words, those that the name itself writes as they stand here, and the end of
 * one that is written apart (Co-operation).
 */
function isCasedLikeName(word: Word, name: IndexedName): boolean {
  const { norm, wordCase } = word;
  // An abbreviation is no spelling of a word: PACT IA is not Paktia.
  if (wordCase === 'upper' && norm.length <= MAX_ABBREVIATION_LENGTH)
    return name.words.some((own) => own.norm === norm);
  if (word.isCapitalised || word.isConnector || word.isFunctionWord) return true;
  return name.words.some((own) => (own.norm === norm ? own.wordCase === wordCase : own.norm.endsWith(norm)));
}

function textOf(words: readonly Word[]): string {
  return words.map(({ norm }) => norm).join(' ');
}
