import type { NamedEntry, PackMetadata } from '../corpus/pack-schema';
import { holdsName } from '../matching/names-of-entry';
import type { Lexicon } from '../text/lexicon';
import { tokenise } from '../text/tokenise';

/** Another meaning of an alias, as the words that speak for it: normalised singulars. */
export interface OtherMeaning {
  words: readonly string[];
}

/** Shorter words are too common to speak for a meaning. */
const MIN_MEANING_WORD_LENGTH = 3;

/** A pack's context words as normalised singulars. */
export function contextWordsOf({ contextWords }: Pick<PackMetadata, 'contextWords'>, lexicon: Lexicon): Set<string> {
  return new Set(contextWords.flatMap((text) => tokenise(text, lexicon).map(({ word }) => word.singular)));
}

/** The other meanings of an entry's aliases that are told by their words, by alias; what holds the alias itself is a name. */
export function otherMeaningsOf(
  { aliases }: Pick<NamedEntry, 'aliases'>,
  contextWords: ReadonlySet<string>,
  lexicon: Lexicon,
): Map<string, OtherMeaning[]> {
  const wordsOf = (text: string) => tokenise(text, lexicon).map(({ word }) => word);
  const meaningOf = (phrase: string, own: ReadonlySet<string>): OtherMeaning => {
    const telling = wordsOf(phrase).filter(
      ({ norm, isFunctionWord }) => norm.length >= MIN_MEANING_WORD_LENGTH && !isFunctionWord && !own.has(norm),
    );
    const words = telling.map(({ singular }) => singular).filter((word) => !contextWords.has(word));
    return { words: [...new Set(words)] };
  };
  const meanings = new Map<string, OtherMeaning[]>();
  for (const { name, not } of aliases) {
    if (not.length === 0) continue;
    const own = new Set(wordsOf(name).map(({ norm }) => norm));
    const apart = not.filter((phrase) => !holdsName(phrase, name, lexicon)).map((phrase) => meaningOf(phrase, own));
    meanings.set(
      name,
      apart.filter(({ words }) => words.length > 0),
    );
  }
  return meanings;
}

/** The words of all other meanings, each once: what has to be known of them before any page is read. */
export function otherMeaningWordsOf(
  entries: readonly Pick<NamedEntry, 'aliases'>[],
  contextWords: ReadonlySet<string>,
  lexicon: Lexicon,
): string[] {
  const meanings = entries.flatMap((entry) => [...otherMeaningsOf(entry, contextWords, lexicon).values()].flat());
  return [...new Set(meanings.flatMap(({ words }) => words))];
}
