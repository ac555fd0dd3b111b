import { memoise } from '../../util/memoise';
import type { Word } from '../text/lexicon';
import type { Token } from '../text/tokenise';
import { BlockingWindow } from './blocking-window';
import { isCasedAs, type TextCase } from './casing';
import { namesWritten } from './find-exact';
import { namesLike } from './find-fuzzy';
import { namesSpelt } from './find-variants';
import type { Match } from './match';
import type { NameIndex, WordFacts } from './name-index';
import { MIN_FUZZY_WORD_LENGTH } from './similarity';

/** The names that one word may be, by how it is spelt; most words are none. */
interface SingleNames {
  written: readonly { number: number; isExact: boolean }[];
  spelt: readonly { number: number; similarity: number }[];
  like: readonly { number: number; similarity: number }[];
}

const REMEMBERED_WORDS = 20_000;
const namesByIndex = new WeakMap<NameIndex, (word: Word) => SingleNames>();

/**
 * Every token that is a name by itself: as the corpus writes it; else in another spelling, of entries that it is not written of;
 * else approximately. Text repeats its words, so what each may be is found out once.
 */
export function findSingle(
  index: NameIndex,
  { tokens, textCase }: { tokens: readonly Token[]; textCase: TextCase },
): Match[] {
  const matches: Match[] = [];
  const namesOf = rememberedNames(index);
  for (let from = 0; from < tokens.length; from++) {
    const word = tokens[from]?.word;
    if (!word) break;
    const names = namesOf(word);
    if (names !== NO_NAMES) addMatches(index, { word, names, from, textCase }, matches);
  }
  return matches;
}

function addMatches(
  index: NameIndex,
  { word, names, from, textCase }: { word: Word; names: SingleNames; from: number; textCase: TextCase },
  matches: Match[],
): void {
  const before = matches.length;
  const to = from + 1;
  const writtenEntries: number[] = [];
  for (const { number, isExact } of names.written) {
    if (!isCasedAs(index.name(number), [word], textCase)) continue;
    if (isExact) writtenEntries.push(index.entryNumber(number));
    matches.push({ from, to, name: number, method: isExact ? 'exact' : 'variant', similarity: 1 });
  }
  for (const { number, similarity } of names.spelt) {
    if (writtenEntries.includes(index.entryNumber(number))) continue;
    matches.push({ from, to, name: number, method: 'variant', similarity });
  }
  if (matches.length > before) return;
  for (const { number, similarity } of names.like)
    matches.push({ from, to, name: number, method: 'fuzzy', similarity });
}

function rememberedNames(index: NameIndex): (word: Word) => SingleNames {
  const known = namesByIndex.get(index);
  if (known) return known;
  const namesOf = memoise((word: Word) => namesOfWord(index, word), REMEMBERED_WORDS);
  namesByIndex.set(index, namesOf);
  return namesOf;
}

const NO_NAMES: SingleNames = { written: [], spelt: [], like: [] };

function namesOfWord(index: NameIndex, word: Word): SingleNames {
  const facts = index.facts(word);
  const isSmall = word.isConnector || word.isFunctionWord;
  const written = namesWritten(index, [word]);
  const spelt = isSmall || !(word.isCapitalised || facts.longestFolded > 0) ? [] : namesSpelt(index, [word]);
  const like = isSmall ? [] : namesMisspelt(index, word, facts);
  return written.length + spelt.length + like.length > 0 ? { written, spelt, like } : NO_NAMES;
}

function namesMisspelt(index: NameIndex, word: Word, { isConfusable }: WordFacts): SingleNames['like'] {
  if (!word.isCapitalised || isConfusable || word.norm.length < MIN_FUZZY_WORD_LENGTH) return [];
  const window = new BlockingWindow();
  window.add(word);
  const numbers = window.mayGrowIn(index.initials) ? window.findIn(index.skeletons) : null;
  return numbers ? namesLike(index, [word], numbers).map(({ number, similarity }) => ({ number, similarity })) : [];
}
