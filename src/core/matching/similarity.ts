import { distance } from 'fastest-levenshtein';

/**
 * How alike two strings are as wholes: 1 less the Levenshtein distance over the longer length. Symmetric, unlike a search
 * score, so that a part of a name is not taken for the name.
 */
export function similarity(a: string, b: string): number {
  const longer = Math.max(a.length, b.length);
  return longer === 0 ? 1 : 1 - distance(a, b) / longer;
}
