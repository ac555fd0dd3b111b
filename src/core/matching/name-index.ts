import type { AliasCondition } from '../corpus/vocabulary';
import type { Lexicon, Word } from '../text/lexicon';
import type { Casing } from './casing';

/** A name of an entry, prepared for matching. */
export interface IndexedName {
  entry: string;
  /** As the corpus writes it. */
  name: string;
  /** Its exact key. */
  key: string;
  when: AliasCondition;
  casing: Casing;
  words: readonly Word[];
  /** Without connectors. */
  bearing: readonly Word[];
}

/**
 * An inverted index from keys of names to names. It promises:
 * - every name is found under its exact key and, if other, under the key with its last word in the singular (`exact`);
 * - every Latin name but acronyms that has a word besides connectors is found under its folded key (`folded`) and, for each
 *   of its words, under that word's skeleton keys (`bySkeleton`);
 * - a window of text with more words than `longest`, or `longestFolded`, gives for its first word matches no name so.
 * Names are told by their number, which is their place in `names`; it is the same whenever the same corpus is indexed.
 */
export interface NameIndex {
  lexicon: Lexicon;
  names: readonly IndexedName[];
  exact: ReadonlyMap<string, readonly number[]>;
  /** By normalised first word: the most words of a name that begins with it. */
  longest: ReadonlyMap<string, number>;
  folded: ReadonlyMap<string, readonly number[]>;
  /** By folded first word: the most words, connectors left out, of a name that begins with it. */
  longestFolded: ReadonlyMap<string, number>;
  bySkeleton: ReadonlyMap<string, readonly number[]>;
}
