import { EMPTY_HASH, extendHashBy, finishHash } from '../../util/hash-string';
import type { Word } from './lexicon';

/**
 * So many places there are, some times as many as a long page has stretches that might be names; a power of two. Each holds two stretches,
 * for where it held one a page with two of one place would have both computed anew each time.
 */
const PLACES = 2 ** 12;

/**
 * As `rememberByWord`, for stretches of words: text repeats its names, and a page is read more than once.
 * @param compute must be asked about words of one lexicon only; what it returns is shared by whoever asks.
 */
export function rememberByWords<T>(compute: (words: readonly Word[]) => T): (words: readonly Word[]) => T {
  // Of full length from the start: engines make a slower table of an array that is filled here and there.
  // A stretch and its result side by side, for a processor fetches them together; of the two in a place the newer first.
  const remembered = new Array<unknown>(4 * PLACES);
  return (words) => {
    const place = 4 * placeOf(words);
    for (let at = place; at < place + 4; at += 2) {
      const known = remembered[at] as readonly Word[] | undefined;
      if (known === undefined) break;
      if (isSame(known, words)) return remembered[at + 1] as T;
    }
    const result = compute(words);
    remembered[place + 2] = remembered[place];
    remembered[place + 3] = remembered[place + 1];
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
