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
  // A stretch and its result side by side, for a processor fetches them together.
  const remembered = new Array<unknown>(2 * PLACES);
  return (words) => {
    const place = 2 * placeOf(words);
    const known = remembered[place] as readonly Word[] | undefined;
    if (known && isSame(known, words)) return remembered[place + 1] as T;
    const result = compute(words);
    remembered[place] = words;
    remembered[place + 1] = result;
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
