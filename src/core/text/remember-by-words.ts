import { EMPTY_HASH, extendHashBy, finishHash } from '../../util/hash-string';
import type { Word } from './lexicon';

/** So many stretches are remembered at a time, some times as many as a long page has that might be names; a power of two. */
const PLACES = 2 ** 13;

/**
 * As `rememberByWord`, for stretches of words: text repeats its names, and a page is read more than once.
 * @param compute must be asked about words of one lexicon only; what it returns is shared by whoever asks.
 */
export function rememberByWords<T>(compute: (words: readonly Word[]) => T): (words: readonly Word[]) => T {
  const stretches: (readonly Word[])[] = [];
  const results: T[] = [];
  return (words) => {
    const place = placeOf(words);
    const known = stretches[place];
    if (known && isSame(known, words)) return results[place] as T;
    const result = compute(words);
    stretches[place] = words;
    results[place] = result;
    return result;
  };
}

function placeOf(words: readonly Word[]): number {
  let state = EMPTY_HASH;
  for (const { number } of words) state = extendHashBy(state, number);
  return finishHash(state) & (PLACES - 1);
}

function isSame(a: readonly Word[], b: readonly Word[]): boolean {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false;
  return true;
}
