import type { Entry, Pack } from '../corpus/pack-schema';
import { singularOf } from '../text/inflection';
import { tokenise } from '../text/tokenise';
import { FUNCTION_WORDS } from '../text/words';

/** Another meaning of an alias, as the words that speak for it. */
export interface OtherMeaning {
  words: readonly string[];
}

/** The words of running text that bear on what candidates mean, prepared once for a pack. All words are normalised singulars. */
export interface PageVocabulary {
  contextWords: ReadonlySet<string>;
  otherMeaningWords: ReadonlySet<string>;
  /** By entry id, then by alias as the corpus writes it. */
  otherMeanings: ReadonlyMap<string, ReadonlyMap<string, readonly OtherMeaning[]>>;
}

/** Shorter words are too common to speak for a meaning. */
const MIN_MEANING_WORD_LENGTH = 3;

export function buildPageVocabulary(pack: Pick<Pack, 'contextWords' | 'entries'>): PageVocabulary {
  const contextWords = new Set(pack.contextWords.flatMap((word) => tokenise(word).map(({ norm }) => singularOf(norm))));
  const otherMeanings = new Map(pack.entries.map((entry) => [entry.id, meaningsOf(entry, contextWords)]));
  const otherMeaningWords = new Set(
    [...otherMeanings.values()].flatMap((byAlias) =>
      [...byAlias.values()].flatMap((list) => list.flatMap(({ words }) => words)),
    ),
  );
  return { contextWords, otherMeaningWords, otherMeanings };
}

function meaningsOf(entry: Entry, contextWords: ReadonlySet<string>): Map<string, OtherMeaning[]> {
  return new Map(
    entry.aliases.map(({ name, not }) => {
      const own = new Set(tokenise(name).map(({ norm }) => norm));
      const meanings = not.map((phrase) => ({
        words: [...new Set(tokenise(phrase).map(({ norm }) => norm))]
          .filter((norm) => norm.length >= MIN_MEANING_WORD_LENGTH && !FUNCTION_WORDS.has(norm) && !own.has(norm))
          .map(singularOf)
          .filter((word) => !contextWords.has(word)),
      }));
      return [name, meanings.filter(({ words }) => words.length > 0)] as const;
    }),
  );
}
