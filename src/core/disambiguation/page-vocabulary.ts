import { memoise } from '../../util/memoise';
import type { Pack } from '../corpus/pack-schema';
import type { PackStore } from '../corpus/pack-store';
import { bearingWords } from '../matching/name-key';
import type { Lexicon, Word } from '../text/lexicon';
import { rememberByWord } from '../text/remember-by-word';
import { tokenise } from '../text/tokenise';
import { contextWordsOf, type OtherMeaning, otherMeaningsOf, otherMeaningWordsOf } from './other-meanings';

/** What one word says of a page that uses it. */
export interface WordBearing {
  /** Whether it is one of the pack's context words. */
  isContext: boolean;
  /** Whether it belongs to another meaning of some alias. */
  isOtherMeaning: boolean;
  /** Whether it speaks for another subject. */
  isOtherSubject: boolean;
}

/** What most words say: nothing. */
export const NO_BEARING: WordBearing = { isContext: false, isOtherMeaning: false, isOtherSubject: false };

/** The words of running text that bear on what candidates mean, prepared for a pack. All words are normalised singulars. */
export interface PageVocabulary {
  /** What a word, of the lexicon that the vocabulary was built with, says of a page. */
  bearingOf(word: Word): WordBearing;
  /** The other meanings of a name, as the corpus writes it, of an entry. */
  otherMeanings(entry: string, name: string): readonly OtherMeaning[];
  /** The subjects that a word speaks for, of those a page may be about instead of the pack's. */
  otherSubjects: ReadonlyMap<string, readonly string[]>;
  /** An entry's names of one word, which may be context words. */
  ownWords(entry: string): ReadonlySet<string>;
  /** The folded words that an entry's names of several words begin or end with: those by which it may be called later on. */
  fullNameEnds(entry: string): ReadonlySet<string>;
  /** The folded words of an entry's label, where it has several. */
  labelWords(entry: string): ReadonlySet<string>;
}

const REMEMBERED_ENTRIES = 2_000;
const NO_MEANINGS: readonly OtherMeaning[] = [];

/** Prepares a pack's context words, and the words of other meanings; what concerns one entry, when it is asked for. */
export function buildPageVocabulary(
  store: Pick<PackStore, 'metadata' | 'named' | 'otherMeaningWords' | 'entries'>,
  lexicon: Lexicon,
): PageVocabulary {
  const { metadata } = store;
  const wordsOf = (text: string) => tokenise(text, lexicon).map(({ word }) => word);
  const contextWords = contextWordsOf(metadata, lexicon);
  const meanings = memoise((id: string) => {
    const entry = store.named(id);
    return entry ? otherMeaningsOf(entry, contextWords, lexicon) : new Map<string, OtherMeaning[]>();
  }, REMEMBERED_ENTRIES);
  const namesOf = (id: string) => {
    const entry = store.named(id);
    return entry ? [{ name: entry.label, when: 'always' }, ...entry.aliases] : [];
  };
  const nativeNamesOf = (id: string) => Object.values(store.named(id)?.native ?? {}).flat();
  const ownWords = memoise((id: string) => {
    const names = [...namesOf(id).map(({ name }) => name), ...nativeNamesOf(id)].map(wordsOf);
    return new Set(names.flatMap(([word, ...more]) => (word && more.length === 0 ? [word.singular] : [])));
  }, REMEMBERED_ENTRIES);
  const fullNameEnds = memoise((id: string) => {
    const names = namesOf(id).flatMap(({ name, when }) => (when === 'named' ? [] : [bearingWords(wordsOf(name))]));
    const full = names.filter((words) => words.length > 1);
    return new Set(full.flatMap((words) => [words[0]?.folded ?? '', words.at(-1)?.folded ?? '']));
  }, REMEMBERED_ENTRIES);
  const labelWords = memoise((id: string) => {
    const words = wordsOf(store.named(id)?.label ?? '');
    return new Set(words.length > 1 ? words.map(({ folded }) => folded) : []);
  }, REMEMBERED_ENTRIES);
  const otherMeaningWords = new Set(
    store.otherMeaningWords ?? otherMeaningWordsOf(store.entries(), contextWords, lexicon),
  );
  const otherSubjects = subjectsByWord(metadata.otherSubjects, wordsOf);
  const bearings = new Map(
    [...contextWords, ...otherMeaningWords, ...otherSubjects.keys()].map((word): [string, WordBearing] => [
      word,
      {
        isContext: contextWords.has(word),
        isOtherMeaning: otherMeaningWords.has(word),
        isOtherSubject: otherSubjects.has(word),
      },
    ]),
  );
  return {
    bearingOf: rememberByWord(({ singular }) => bearings.get(singular) ?? NO_BEARING),
    otherMeanings: (entry, name) => meanings(entry).get(name) ?? NO_MEANINGS,
    otherSubjects,
    ownWords,
    fullNameEnds,
    labelWords,
  };
}

function subjectsByWord(
  subjects: Pack['otherSubjects'],
  wordsOf: (text: string) => Word[],
): ReadonlyMap<string, readonly string[]> {
  const byWord = new Map<string, string[]>();
  for (const [subject, texts] of Object.entries(subjects)) {
    for (const { singular } of texts.flatMap(wordsOf)) byWord.set(singular, [...(byWord.get(singular) ?? []), subject]);
  }
  return byWord;
}
