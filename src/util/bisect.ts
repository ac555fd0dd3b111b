/**
 * The first of some places, from 0, of which something no longer holds; their count when it holds of all.
 * @param holds must hold of every place up to some one, and of none from there on.
 */
export function bisect(count: number, holds: (place: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
