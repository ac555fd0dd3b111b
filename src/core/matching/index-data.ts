import type { NamedEntry } from '../corpus/pack-schema';
import { ENTRY_KINDS } from '../corpus/vocabulary';
import type { Lexicon } from '../text/lexicon';
import { tokenise } from '../text/tokenise';
import { CASINGS, casingOf } from './casing';
import { bearingWords, blockingKeys, exactKey, foldedKeys, formKeys, initialsOf } from './name-key';
import { NAME_CONDITIONS, namesOfEntry } from './names-of-entry';
import { PostingBuilder, type PostingData, SPARE_BITS_OF_KEYS_ALONE } from './posting-lists';
import { longerReach, type Reach, reachOf } from './reach';
import { isMisspellable } from './similarity';

/** Texts of an index. */
export interface IndexTexts {
  /** Ids of entries, one a line. */
  entries: string;
  /** Names as the corpus writes them, one a line; a name's number is its line, from 0. */
  names: string;
}

/** What an index is made of: text and typed arrays, which a file holds as they are and which need no work when loaded. */
export interface IndexData {
  /** Null where whoever makes the index of it has the entries at hand, and names need not be held twice. */
  texts: IndexTexts | null;
  /** For each entry, the place of its kind in ENTRY_KINDS, and as many times as there are kinds its tier. */
  sortOfEntry: Uint8Array;
  /** For each name, the line of its entry. */
  entryOfName: Uint32Array;
  /** For each name, the place of its condition in NAME_CONDITIONS, and four times that of its casing in CASINGS. */
  flagsOfName: Uint8Array;
  exact: PostingData;
  /** By what names begin with, one word or two, and by whole names of two words: the `Reach` of names that begin so. */
  longest: PostingData;
  folded: PostingData;
  /** The same by the folded first word, connectors left out. */
  longestFolded: PostingData;
  /** Entries by the blocking keys of their names. */
  skeletons: PostingData;
  /** What the words of names in `skeletons` begin with, and the first of these words: keys alone. */
  initials: PostingData;
  /** Folded words in small letters of names that are recognised misspelt (Afghan refugees): keys alone. */
  plainWords: PostingData;
  /** Everyday words that no approximate step takes for a word of a name: keys alone, their numbers say nothing. */
  confusable: PostingData;
}

/**
 * Prepares the names of the entries: labels, aliases, and names in their own script.
 * @param confusable see `findConfusableWords`.
 */
export function buildIndexData(
  entries: readonly NamedEntry[],
  lexicon: Lexicon,
  confusable: readonly string[] = [],
): IndexData {
  const names: string[] = [];
  const entryOfName: number[] = [];
  const flagsOfName: number[] = [];
  const exact = new PostingBuilder();
  const folded = new PostingBuilder();
  const skeletons = new PostingBuilder();
  const longest = new Map<string, Reach>();
  const longestFolded = new Map<string, Reach>();
  const initials = new Set<string>();
  const plainWords = new Set<string>();

  for (const [entryNumber, entry] of entries.entries()) {
    const blocked = new Set<string>();
    for (const { name, when } of namesOfEntry(entry, lexicon)) {
      const words = tokenise(name, lexicon).map(({ word }) => word);
      const casing = casingOf(words);
      const number = names.push(name) - 1;
      entryOfName.push(entryNumber);
      flagsOfName.push(NAME_CONDITIONS.indexOf(when) + NAME_CONDITIONS.length * CASINGS.indexOf(casing));
      const [first, second] = words;
      if (!first) continue;
      const reach = reachOf(words.length, casing === 'common' || first.wordCase === 'lower');
      const keys = formKeys(words);
      for (const key of keys) exact.add(key, number);
      for (const form of first.forms) {
        raise(longest, form, reach);
        if (second && words.length > 2) raise(longest, exactKey([{ norm: form }, second]), reach);
      }
      if (words.length === 2) for (const key of keys) raise(longest, key, reach);

      const bearing = bearingWords(words);
      const [firstBearing] = bearing;
      if (!firstBearing || casing === 'acronym' || !isLatin(name)) continue;
      // A title alone would stand for any other.
      if (firstBearing.isHonorific && bearing.length === 1) continue;
      for (const key of foldedKeys(words)) folded.add(key, number);
      raise(longestFolded, firstBearing.folded, reachOf(bearing.length, firstBearing.wordCase === 'lower'));
      if (when === 'never' || casing !== 'proper' || !isMisspellable(bearing)) continue;
      for (const key of blockingKeys(bearing)) blocked.add(key);
      for (let count = 1; count <= bearing.length; count++) initials.add(initialsOf(bearing.slice(0, count)));
      for (const { wordCase, folded } of bearing) if (wordCase === 'lower') plainWords.add(folded);
    }
    for (const key of blocked) skeletons.add(key, entryNumber);
  }
  return {
    texts: { entries: entries.map(({ id }) => id).join('\n'), names: names.join('\n') },
    sortOfEntry: Uint8Array.from(entries, ({ kind, tier }) => ENTRY_KINDS.indexOf(kind) + ENTRY_KINDS.length * tier),
    entryOfName: Uint32Array.from(entryOfName),
    flagsOfName: Uint8Array.from(flagsOfName),
    exact: exact.finish(),
    longest: numbersByKey(longest),
    folded: folded.finish(),
    longestFolded: numbersByKey(longestFolded),
    skeletons: skeletons.finish(),
    initials: keysAlone(initials),
    plainWords: keysAlone(plainWords),
    confusable: keysAlone(confusable),
  };
}

function isLatin(name: string): boolean {
  return /\p{Script=Latin}/u.test(name);
}

function raise(map: Map<string, Reach>, key: string, reach: Reach): void {
  map.set(key, longerReach(map.get(key) ?? 0, reach));
}

function numbersByKey(map: ReadonlyMap<string, Reach>): PostingData {
  const builder = new PostingBuilder();
  for (const [key, value] of map) builder.add(key, value);
  return builder.finish();
}

function keysAlone(keys: Iterable<string>): PostingData {
  const builder = new PostingBuilder();
  for (const key of keys) builder.add(key, 1);
  return builder.finish(SPARE_BITS_OF_KEYS_ALONE);
}
