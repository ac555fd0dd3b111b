import { memoise } from '../../util/memoise';
import type { Entry, Pack } from '../corpus/pack-schema';
import { holdsName } from '../matching/index-data';
import { bearingWords } from '../matching/name-key';
import type { Lexicon, Word } from '../text/lexicon';
import { tokenise } from '../text/tokenise';

/** Another meaning of an alias, as the words that speak for it: normalised singulars. */
export interface OtherMeaning {
  words: readonly string[];
}

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
  /** What a word says of a page. */
  bearingOf(word: string): WordBearing;
  /** By entry id, then by alias as the corpus writes it. */
  otherMeanings: ReadonlyMap<string, ReadonlyMap<string, readonly OtherMeaning[]>>;
  /** The subjects that a word speaks for, of those a page may be about instead of the pack's. */
  otherSubjects: ReadonlyMap<string, readonly string[]>;
  /** Whether a context word is one of an entry's one-word names. */
  isOwnWord(entry: string, word: string): boolean;
  /** The folded words that an entry's names of several words begin or end with: those by which it may be called later on. */
  fullNameEnds(entry: string): ReadonlySet<string>;
}

const REMEMBERED_ENTRIES = 2_000;
/** Shorter words are too common to speak for a meaning. */
const MIN_MEANING_WORD_LENGTH = 3;

/** Prepares a pack's context words, and the other meanings that its aliases name; what concerns one entry, when it is asked for. */
export function buildPageVocabulary(
  pack: Pick<Pack, 'contextWords' | 'otherSubjects' | 'entries'>,
  lexicon: Lexicon,
): PageVocabulary {
  const wordsOf = (text: string) => tokenise(text, lexicon).map(({ word }) => word);
  const contextWords = new Set(pack.contextWords.flatMap((text) => wordsOf(text).map(({ singular }) => singular)));
  const otherMeanings = new Map(
    pack.entries
      .filter(({ aliases }) => aliases.some(({ not }) => not.length > 0))
      .map((entry) => [entry.id, meaningsOf(entry, contextWords, { lexicon, wordsOf })]),
  );
  const meanings = [...otherMeanings.values()].flatMap((byAlias) => [...byAlias.values()].flat());
  const byId = new Map(pack.entries.map((entry) => [entry.id, entry]));
  const namesOf = (id: string) => {
    const entry = byId.get(id);
    return entry ? [{ name: entry.label, when: 'always' }, ...entry.aliases] : [];
  };
  const nativeNamesOf = (id: string) => Object.values(byId.get(id)?.native ?? {}).flat();
  const ownWords = memoise((id: string) => {
    const names = [...namesOf(id).map(({ name }) => name), ...nativeNamesOf(id)].map(wordsOf);
    return new Set(names.flatMap(([word, ...more]) => (word && more.length === 0 ? [word.singular] : [])));
  }, REMEMBERED_ENTRIES);
  const fullNameEnds = memoise((id: string) => {
    const names = namesOf(id).flatMap(({ name, when }) => (when === 'named' ? [] : [bearingWords(wordsOf(name))]));
    const full = names.filter((words) => words.length > 1);
    return new Set(full.flatMap((words) => [words[0]?.folded ?? '', words.at(-1)?.folded ?? '']));
  }, REMEMBERED_ENTRIES);
  const otherMeaningWords = new Set(meanings.flatMap(({ words }) => words));
  const otherSubjects = subjectsByWord(pack.otherSubjects, wordsOf);
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
    bearingOf: (word) => bearings.get(word) ?? NO_BEARING,
    otherMeanings,
    otherSubjects,
    isOwnWord: (entry, word) => ownWords(entry).has(word),
    fullNameEnds,
  };
}

function meaningsOf(
  entry: Entry,
  contextWords: ReadonlySet<string>,
  { lexicon, wordsOf }: { lexicon: Lexicon; wordsOf: (text: string) => Word[] },
): Map<string, OtherMeaning[]> {
  const meaningOf = (phrase: string, own: ReadonlySet<string>): OtherMeaning => {
    const telling = wordsOf(phrase).filter(
      ({ norm, isFunctionWord }) => norm.length >= MIN_MEANING_WORD_LENGTH && !isFunctionWord && !own.has(norm),
    );
    const words = telling.map(({ singular }) => singular).filter((word) => !contextWords.has(word));
    return { words: [...new Set(words)] };
  };
  return new Map(
    entry.aliases.map(({ name, not }) => {
      const own = new Set(wordsOf(name).map(({ norm }) => norm));
      const apart = not.filter((phrase) => !holdsName(phrase, name, lexicon));
      return [name, apart.map((phrase) => meaningOf(phrase, own)).filter(({ words }) => words.length > 0)];
    }),
  );
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
