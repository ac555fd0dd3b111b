import type { Entry } from '../corpus/pack-schema';
import { ALIAS_CONDITIONS, ENTRY_KINDS } from '../corpus/vocabulary';
import type { Lexicon } from '../text/lexicon';
import { tokenise } from '../text/tokenise';
import { CASINGS, casingOf } from './casing';
import { bearingWords, blockingKeys, exactKey, foldedKeys, formKeys, initialsOf } from './name-key';
import { PostingBuilder, type PostingData, SPARE_BITS_OF_KEYS_ALONE } from './posting-lists';
import { isMisspellable } from './similarity';

/**
 * When a name of the index means its entry: as an alias says, or never: another meaning that holds an alias, as American Taliban
 * holds Taliban.
 */
export const NAME_CONDITIONS = [...ALIAS_CONDITIONS, 'never'] as const;
export type NameCondition = (typeof NAME_CONDITIONS)[number];

/** What an index is made of: text and typed arrays, which a file holds as they are and which need no work when loaded. */
export interface IndexData {
  /** Ids of entries, one a line. */
  entries: string;
  /** Names as the corpus writes them, one a line; a name's number is its line, from 0. */
  names: string;
  /** For each entry, the place of its kind in ENTRY_KINDS, and as many times as there are kinds its tier. */
  sortOfEntry: Uint8Array;
  /** For each name, the line of its entry. */
  entryOfName: Uint32Array;
  /** For each name, the place of its condition in NAME_CONDITIONS, and four times that of its casing in CASINGS. */
  flagsOfName: Uint8Array;
  exact: PostingData;
  /** By what names begin with, one word or two: the most words of a name that begins so. */
  longest: PostingData;
  folded: PostingData;
  /** The same by the folded first word, connectors left out. */
  longestFolded: PostingData;
  skeletons: PostingData;
  /** What the words of names in `skeletons` begin with, and the first of these words: keys alone. */
  initials: PostingData;
  /** Folded words in small letters of names that are recognised misspelt (Afghan refugees): keys alone. */
  plainWords: PostingData;
  /** Everyday words that no approximate step takes for a word of a name: keys alone, their numbers say nothing. */
  confusable: PostingData;
}

/** What of an entry is needed to index its names. */
export type NamedEntry = Pick<Entry, 'id' | 'kind' | 'tier' | 'label' | 'aliases' | 'native'>;

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
  const longest = new Map<string, number>();
  const longestFolded = new Map<string, number>();
  const initials = new Set<string>();
  const plainWords = new Set<string>();

  for (const [entryNumber, entry] of entries.entries()) {
    // Spellings of a name that mean the same under one key are found by the first of them.
    const found = new Set<string>();
    for (const { name, when } of namesOf(entry, lexicon)) {
      const words = tokenise(name, lexicon).map(({ word }) => word);
      const [first, second] = words;
      if (!first) continue;
      const casing = casingOf(words);
      const number = names.push(name.replace(/\s+/g, ' ')) - 1;
      entryOfName.push(entryNumber);
      const flags = NAME_CONDITIONS.indexOf(when) + NAME_CONDITIONS.length * CASINGS.indexOf(casing);
      flagsOfName.push(flags);
      for (const key of formKeys(words)) exact.add(key, number);
      for (const form of first.forms) {
        raise(longest, form, words.length);
        if (second && words.length > 2) raise(longest, exactKey([{ norm: form }, second]), words.length);
      }

      const bearing = bearingWords(words);
      const [firstBearing] = bearing;
      if (!firstBearing || casing === 'acronym' || !isLatin(name)) continue;
      // A title alone would stand for any other.
      if (firstBearing.isHonorific && bearing.length === 1) continue;
      for (const key of foldedKeys(words)) folded.add(key, number);
      raise(longestFolded, firstBearing.folded, bearing.length);
      if (when === 'never' || casing !== 'proper' || !isMisspellable(bearing)) continue;
      for (const key of blockingKeys(bearing)) {
        const seen = `${flags} ${key}`;
        if (!found.has(seen)) skeletons.add(key, number);
        found.add(seen);
      }
      for (let count = 1; count <= bearing.length; count++) initials.add(initialsOf(bearing.slice(0, count)));
      for (const { wordCase, folded } of bearing) if (wordCase === 'lower') plainWords.add(folded);
    }
  }
  return {
    entries: entries.map(({ id }) => id).join('\n'),
    names: names.join('\n'),
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

/**
 * A label always means its entry unless an alias of the same name says otherwise; a person goes by the surname once named. Names
 * in their own script are plain words of the page's language as often as not (طالبان, students), and count where the page is about
 * the subject.
 */
function namesOf(entry: NamedEntry, lexicon: Lexicon): { name: string; when: NameCondition }[] {
  const isAlias = (text: string) => entry.aliases.some(({ name }) => name === text);
  const native = Object.values(entry.native).flat();
  const surname = entry.kind === 'person' ? surnameOf(entry.label, lexicon) : null;
  return [
    ...(isAlias(entry.label) ? [] : [{ name: entry.label, when: 'always' as const }]),
    ...entry.aliases,
    ...(surname === null || isAlias(surname) ? [] : [{ name: surname, when: 'named' as const }]),
    ...native.map((name) => ({ name, when: 'context' as const })),
    ...entry.aliases.flatMap(({ name, not }) =>
      not
        .filter((phrase) => holdsName(phrase, name, lexicon))
        .map((phrase) => ({ name: phrase, when: 'never' as const })),
    ),
  ];
}

/** Whether a phrase has all words of a name, and more. */
export function holdsName(phrase: string, name: string, lexicon: Lexicon): boolean {
  const wordsOf = (text: string) => tokenise(text, lexicon).map(({ word }) => word.norm);
  const [words, own] = [wordsOf(phrase), wordsOf(name)];
  return words.length > own.length && own.every((word) => words.includes(word));
}

/** The last word of a person's full name; null for a name of one word, or with a place in it (Malalai of Maiwand). */
function surnameOf(label: string, lexicon: Lexicon): string | null {
  const tokens = tokenise(label, lexicon);
  const last = tokens.at(-1);
  const isPlain = tokens.every(({ word }) => !word.isFunctionWord);
  return last && tokens.length > 1 && isPlain ? label.slice(last.start, last.end) : null;
}

function isLatin(name: string): boolean {
  return /\p{Script=Latin}/u.test(name);
}

function raise(map: Map<string, number>, key: string, value: number): void {
  if ((map.get(key) ?? 0) < value) map.set(key, value);
}

function numbersByKey(map: ReadonlyMap<string, number>): PostingData {
  const builder = new PostingBuilder();
  for (const [key, value] of map) builder.add(key, value);
  return builder.finish();
}

function keysAlone(keys: Iterable<string>): PostingData {
  const builder = new PostingBuilder();
  for (const key of keys) builder.add(key, 1);
  return builder.finish(SPARE_BITS_OF_KEYS_ALONE);
}
