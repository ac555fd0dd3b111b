import type { Word } from '../text/lexicon';
import { rememberByWord } from '../text/remember-by-word';
import type { Token } from '../text/tokenise';
import { addReading } from './add-reading';
import type { Reading } from './candidate';
import { isCasedAs, type TextCase } from './casing';
import { namesWritten } from './find-exact';
import { namesLike } from './find-fuzzy';
import { namesSpelt } from './find-variants';
import type { NameIndex, WordFacts } from './name-index';
import { perIndex } from './per-index';
import { MIN_FUZZY_WORD_LENGTH } from './similarity';

/** The names that one word may be, by how it is spelt; most words are none. */
interface SingleNames {
  written: readonly { number: number; isExact: boolean }[];
  spelt: readonly { number: number; similarity: number }[];
  like: readonly { number: number; similarity: number }[];
}

/** A token that is a name by itself. Its readings are shared by all such tokens: never changed. */
export interface SingleMatch {
  at: number;
  readings: readonly Reading[];
}

const rememberedReadings = perIndex((index) => rememberByWord((word) => readingsIn(index, word, 'ordinary')));

/**
 * Every token that is a name by itself: as the corpus writes it; else in another spelling, of entries that it is not written of;
 * else approximately. Text repeats its words, so what each may be is found out once.
 */
export function findSingle(
  index: NameIndex,
  { tokens, textCase }: { tokens: readonly Token[]; textCase: TextCase },
): SingleMatch[] {
  const matches: SingleMatch[] = [];
  const readingsOf =
    textCase === 'ordinary' ? rememberedReadings(index) : (word: Word) => readingsIn(index, word, textCase);
  for (let at = 0; at < tokens.length; at++) {
    const word = tokens[at]?.word;
    if (!word) break;
    const readings = readingsOf(word);
    if (readings.length > 0) matches.push({ at, readings });
  }
  return matches;
}

const NO_READINGS: readonly Reading[] = [];

function readingsIn(index: NameIndex, word: Word, textCase: TextCase): readonly Reading[] {
  const names = namesOfWord(index, word);
  if (names === NO_NAMES) return NO_READINGS;
  const readings: Reading[] = [];
  const writtenEntries: number[] = [];
  for (const { number, isExact } of names.written) {
    if (!isCasedAs(index.name(number), [word], textCase)) continue;
    if (isExact) writtenEntries.push(index.entryNumber(number));
    addReading(index, readings, { name: number, method: isExact ? 'exact' : 'variant', similarity: 1 });
  }
  for (const { number, similarity } of names.spelt) {
    if (writtenEntries.includes(index.entryNumber(number))) continue;
    addReading(index, readings, { name: number, method: 'variant', similarity });
  }
  if (readings.length > 0) return readings;
  for (const { number, similarity } of names.like)
    addReading(index, readings, { name: number, method: 'fuzzy', similarity });
  return readings;
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
  if (!index.initials.has(word.initial)) return [];
  return namesLike(index, [word]).map(({ number, similarity }) => ({ number, similarity }));
}
