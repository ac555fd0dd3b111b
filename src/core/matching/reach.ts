/**
 * How many words the longest name has that begins in some way, as one number of the index: of all names, and of those that may begin
 * in small letters. Most words of running text stand in small letters, and begin no name then, though some name begins with the same word.
 */
export type Reach = number;

/** Names have fewer words than this can tell. */
const BITS = 6;
const MOST = 2 ** BITS - 1;

export function reachOf(words: number, mayBeginSmall: boolean): Reach {
  const reach = Math.min(words, MOST);
  return reach | (mayBeginSmall ? reach << BITS : 0);
}

export function longerReach(a: Reach, b: Reach): Reach {
  return Math.max(a & MOST, b & MOST) | (Math.max(a >>> BITS, b >>> BITS) << BITS);
}

/** The most words of a name that begins so; 0 when none does. @param isSmall whether it stands in small letters. */
export function wordsWithin(reach: Reach, isSmall: boolean): number {
  return isSmall ? reach >>> BITS : reach & MOST;
}
