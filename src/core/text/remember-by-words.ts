import { EMPTY_HASH, extendHashBy, finishHash } from '../../util/hash-string';
import type { Word } from './lexicon';

/** So many stretches are remembered at a time, some times as many as a long page has that might be names; a power of two. */
const PLACES = 2 ** 13;

/**
 * As `rememberByWord`, for stretches of words: text repeats its names, and a page is read more than once.
 * @param compute must be asked about words of one lexicon only; what it returns is shared by whoever asks.
 */
export function rememberByWords<T>(compute: (words: readonly Word[]) => T): (words: readonly Word[]) => T {
  // Of full length from the start: engines make a slower table of an array that is filled here and there.
  const stretches = new Array<readonly Word[] | undefined>(PLACES);
  const results = new Array<T | undefined>(PLACES);
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
  for (let at = 0; at < words.length; at++) state = extendHashBy(state, words[at]?.number ?? 0);
  return finishHash(state) & (PLACES - 1);
}

function isSame(a: readonly Word[], b: readonly Word[]): boolean {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false;
  return true;
}
