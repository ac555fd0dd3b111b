import type { Word } from '../text/lexicon';
import { skeletonKeys, skeletonOf } from '../text/skeleton';
import { bearingWords } from './name-key';
import { isWordAlike, MIN_FUZZY_WORD_LENGTH } from './similarity';

/**
 * Which everyday words look like a word of some name, so that the approximate steps would take one for the other: `lane` for
 * `line`, `talent` for `taliban`; and which words of names look like a word of another, `India` for `Indus`. They are looked for
 * once, when the index is built, in the same way as names are in text; only they are carried along, not the word list.
 * @param names the words of each name that is matched approximately, and what it is a name of.
 * @param everyday words of ordinary language and common names of people and places.
 * @returns normalised words, each once.
 */
export function findConfusableWords(
  names: Iterable<{ entry: string; words: readonly Word[] }>,
  everyday: Iterable<Word>,
): string[] {
  const own = new Map<string, OwnWord>();
  const bySkeleton = new Map<string, Set<OwnWord>>();
  for (const { entry, words } of names) {
    for (const word of bearingWords(words)) {
      const known = own.get(word.norm);
      known?.entries.add(entry);
      if (known) continue;
      const ownWord = { word, entries: new Set([entry]) };
      own.set(word.norm, ownWord);
      if (word.norm.length < MIN_FUZZY_WORD_LENGTH) continue;
      for (const key of skeletonKeys(skeletonOf([word]))) {
        const alike = bySkeleton.get(key) ?? new Set();
        bySkeleton.set(key, alike.add(ownWord));
      }
    }
  }
  const isLike = (word: Word, isOther: (other: OwnWord) => boolean) =>
    skeletonKeys(skeletonOf([word])).some((key) =>
      [...(bySkeleton.get(key) ?? [])].some((other) => isOther(other) && isWordAlike(word, other.word)),
    );
  const confusable = new Set<string>();
  // Spellings of one name may stand for one another, and so may what folds to the same.
  for (const { word, entries } of own.values()) {
    if (
      isLike(
        word,
        (other) => other.word.folded !== word.folded && ![...entries].some((entry) => other.entries.has(entry)),
      )
    )
      confusable.add(word.norm);
  }
  for (const word of everyday) {
    if (!own.has(word.norm) && !own.has(word.singular) && isLike(word, () => true)) confusable.add(word.norm);
  }
  return [...confusable].sort();
}

/** A word of names, and the entries whose names have it. */
interface OwnWord {
  word: Word;
  entries: Set<string>;
}
