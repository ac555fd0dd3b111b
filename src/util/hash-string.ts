/**
 * A 32-bit hash of a string's UTF-16 code units, evenly spread: FNV-1a, with the last steps of MurmurHash3 so that every bit
 * depends on every character.
 * @see http://www.isthe.com/chongo/tech/comp/fnv/ and Austin Appleby's MurmurHash3, both in the public domain
 */
export function hashString(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
