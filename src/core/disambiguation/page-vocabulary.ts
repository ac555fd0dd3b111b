import type { Entry, Pack } from '../corpus/pack-schema';
import type { Lexicon, Word } from '../text/lexicon';
import { tokenise } from '../text/tokenise';

/** Another meaning of an alias, as the words that speak for it: normalised singulars. */
export interface OtherMeaning {
  words: readonly string[];
}

/** The words of running text that bear on what candidates mean, prepared once for a pack. All words are normalised singulars. */
export interface PageVocabulary {
  contextWords: ReadonlySet<string>;
  otherMeaningWords: ReadonlySet<string>;
  /** By entry id, then by alias as the corpus writes it. */
  otherMeanings: ReadonlyMap<string, ReadonlyMap<string, readonly OtherMeaning[]>>;
  /** Whether a context word is one of an entry's one-word names. */
  isOwnWord(entry: string, word: string): boolean;
}

/** Shorter words are too common to speak for a meaning. */
const MIN_MEANING_WORD_LENGTH = 3;

/** Prepares a pack's context words, and the other meanings that its aliases name. */
export function buildPageVocabulary(pack: Pick<Pack, 'contextWords' | 'entries'>, lexicon: Lexicon): PageVocabulary {
  const wordsOf = (text: string) => tokenise(text, lexicon).map(({ word }) => word);
  const contextWords = new Set(pack.contextWords.flatMap((text) => wordsOf(text).map(({ singular }) => singular)));
  const otherMeanings = new Map(pack.entries.map((entry) => [entry.id, meaningsOf(entry, contextWords, wordsOf)]));
  const meanings = [...otherMeanings.values()].flatMap((byAlias) => [...byAlias.values()].flat());
  const ownWords = new Map(pack.entries.map((entry) => [entry.id, ownWordsOf(entry, wordsOf)]));
  return {
    contextWords,
    otherMeanings,
    otherMeaningWords: new Set(meanings.flatMap(({ words }) => words)),
    isOwnWord: (entry, word) => ownWords.get(entry)?.has(word) ?? false,
  };
}

function ownWordsOf(entry: Entry, wordsOf: (text: string) => Word[]): Set<string> {
  const names = [entry.label, ...entry.aliases.map(({ name }) => name), ...Object.values(entry.native).flat()];
  return new Set(
    names.map(wordsOf).flatMap((words) => (words.length === 1 ? words.map(({ singular }) => singular) : [])),
  );
}

function meaningsOf(
  entry: Entry,
  contextWords: ReadonlySet<string>,
  wordsOf: (text: string) => Word[],
): Map<string, OtherMeaning[]> {
  const meaningOf = (phrase: string, own: ReadonlySet<string>): OtherMeaning => {
    const telling = wordsOf(phrase).filter(
      ({ norm, isFunctionWord }) => norm.length >= MIN_MEANING_WORD_LENGTH && !isFunctionWord && !own.has(norm),
    );
    const words = new Set(telling.map(({ singular }) => singular).filter((word) => !contextWords.has(word)));
    return { words: [...words] };
  };
  return new Map(
    entry.aliases.map(({ name, not }) => {
      const own = new Set(wordsOf(name).map(({ norm }) => norm));
      return [name, not.map((phrase) => meaningOf(phrase, own)).filter(({ words }) => words.length > 0)];
    }),
  );
}
