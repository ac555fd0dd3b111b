import { ALIAS_CONDITIONS, type AliasCondition } from '../corpus/vocabulary';
import { createLexicon, type Lexicon, type Word } from '../text/lexicon';
import { tokenise } from '../text/tokenise';
import { CASINGS, type Casing } from './casing';
import type { IndexData } from './index-data';
import { bearingWords, exactKey, foldedKey } from './name-key';
import { PostingLists } from './posting-lists';

/** A name of an entry, prepared for matching. */
export interface IndexedName {
  entry: string;
  /** As the corpus writes it. */
  name: string;
  when: AliasCondition;
  casing: Casing;
  words: readonly Word[];
  /** Without connectors. */
  bearing: readonly Word[];
  exactKey: string;
  foldedKey: string;
}

/**
 * An inverted index from keys of names to names. It promises:
 * - every name is found under its exact key and, if other, under the key with its last word in the singular (`exact`);
 * - every Latin name but acronyms that has a word besides connectors is found under its folded key (`folded`) and, when
 *   proper, under the keys of its skeleton (`skeletons`);
 * - a window of text with more words than `longest`, or `longestFolded`, gives for its first word matches no name so;
 * - a look-up may also give names whose key is another with the same hash: compare before you believe.
 * Names are told by their number, which is the same whenever the same corpus is indexed.
 */
export interface NameIndex {
  lexicon: Lexicon;
  /** The name with a number. Throws a RangeError when there is none. */
  name(number: number): IndexedName;
  exact: PostingLists;
  /** By normalised first word: the most words of a name that begins with it. */
  longest: PostingLists;
  folded: PostingLists;
  /** By folded first word: the most words, connectors left out, of a name that begins with it. */
  longestFolded: PostingLists;
  skeletons: PostingLists;
  /** Whether no approximate step may take a normalised word for a word of a name, because it is an everyday one. */
  isConfusable(norm: string): boolean;
}

/** Makes an index of data that was built, or loaded. Names are prepared when first asked for. */
export function createNameIndex(data: IndexData, lexicon = createLexicon()): NameIndex {
  const entries = data.entries.split('\n');
  const confusable = new PostingLists(data.confusable);
  const names = data.names.split('\n');
  const prepared = new Map<number, IndexedName>();

  function prepare(number: number): IndexedName {
    const name = names[number];
    const entry = entries[data.entryOfName[number] ?? -1];
    const flags = data.flagsOfName[number] ?? 0;
    const when = ALIAS_CONDITIONS[flags % 4];
    const casing = CASINGS[flags >> 2];
    if (name === undefined || entry === undefined || !when || !casing)
      throw new RangeError(`the index has no name ${number}`);
    const words = tokenise(name, lexicon).map(({ word }) => word);
    const bearing = bearingWords(words);
    return { entry, name, when, casing, words, bearing, exactKey: exactKey(words), foldedKey: foldedKey(bearing) };
  }

  return {
    lexicon,
    name(number) {
      const known = prepared.get(number);
      if (known) return known;
      const name = prepare(number);
      prepared.set(number, name);
      return name;
    },
    exact: new PostingLists(data.exact),
    longest: new PostingLists(data.longest),
    folded: new PostingLists(data.folded),
    longestFolded: new PostingLists(data.longestFolded),
    skeletons: new PostingLists(data.skeletons),
    isConfusable: (norm) => confusable.has(norm),
  };
}
