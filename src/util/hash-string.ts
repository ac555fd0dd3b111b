/** The state of a hash to which nothing was added yet. */
export const EMPTY_HASH = 0x811c9dc5;

/**
 * A hash of a string's UTF-16 code units as a signed 32-bit number, evenly spread: FNV-1a, with the last steps of MurmurHash3 so
 * that every bit depends on every character.
 * @see http://www.isthe.com/chongo/tech/comp/fnv/ and Austin Appleby's MurmurHash3, both in the public domain
 */
export function hashString(text: string): number {
  return finishHash(extendHash(EMPTY_HASH, text));
}

/**
 * The state of a hash after more text: for hashing strings that begin alike without making them. `finishHash` of the state is
 * `hashString` of all the text.
 */
export function extendHash(state: number, text: string): number {
  let hash = state;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}

/** The same for one code unit. */
export function extendHashBy(state: number, codeUnit: number): number {
  return Math.imul(state ^ codeUnit, 0x01000193);
}

/** The hash that a state stands for. The state can still be extended. */
export function finishHash(state: number): number {
  let hash = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  // Signed, for an engine keeps such numbers in place of pointers where it would allocate larger ones.
  return hash ^ (hash >>> 16);
}
