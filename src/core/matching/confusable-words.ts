import type { Word } from '../text/lexicon';
import { skeletonKeys, skeletonOf } from '../text/skeleton';
import { bearingWords } from './name-key';
import { isWordAlike, MIN_FUZZY_WORD_LENGTH } from './similarity';

/**
 * Which everyday words look like a word of some name, so that the approximate steps would take one for the other: `lane` for
 * `line`, `talent` for `taliban`; and which words of names look like a word of another, `India` for `Indus`. They are looked for
 * once, when the index is built, in the same way as names are in text; only they are carried along, not the word list.
 * @param names the words of each name that is matched approximately.
 * @param everyday words of ordinary language and common names of people and places.
 * @returns normalised words, each once.
 */
export function findConfusableWords(names: Iterable<readonly Word[]>, everyday: Iterable<Word>): string[] {
  const own = new Map<string, Word>();
  const bySkeleton = new Map<string, Set<Word>>();
  for (const name of names) {
    for (const word of bearingWords(name)) {
      if (own.has(word.norm)) continue;
      own.set(word.norm, word);
      if (word.norm.length < MIN_FUZZY_WORD_LENGTH) continue;
      for (const key of skeletonKeys(skeletonOf([word]))) {
        const words = bySkeleton.get(key) ?? new Set();
        bySkeleton.set(key, words.add(word));
      }
    }
  }
  const isLikeName = (word: Word) =>
    skeletonKeys(skeletonOf([word])).some((key) =>
      [...(bySkeleton.get(key) ?? [])].some((other) => other.folded !== word.folded && isWordAlike(word, other)),
    );
  const others = [...everyday].filter(({ norm, singular }) => !own.has(norm) && !own.has(singular));
  const confusable = [...own.values(), ...others].filter(isLikeName).map(({ norm }) => norm);
  return [...new Set(confusable)].sort();
}
