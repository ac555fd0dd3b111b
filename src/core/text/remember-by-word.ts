import type { Word } from './lexicon';

/** So many words are remembered at a time, as many as a lexicon has and some more; a power of two. */
const PLACES = 2 ** 15;

/**
 * A function of a word that remembers what it returned, for as long as the word's place is not taken by a newer one. Where every word of
 * a text is looked up, this costs a fraction of a map.
 * @param compute must be asked about words of one lexicon only.
 */
export function rememberByWord<T>(compute: (word: Word) => T): (word: Word) => T {
  // A word and its result side by side, for a processor fetches them together.
  const remembered: unknown[] = [];
  return (word) => {
    const place = 2 * (word.number & (PLACES - 1));
    if (remembered[place] === word) return remembered[place + 1] as T;
    const result = compute(word);
    remembered[place] = word;
    remembered[place + 1] = result;
    return result;
  };
}
