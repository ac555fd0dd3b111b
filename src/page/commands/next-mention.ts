/**
 * The index of the mention to go to, around the ends: the one beside the current one; where there is none yet, the first from the
 * view's upper edge on, or the last before it.
 * @param tops where each mention begins, in CSS px from the viewport's upper edge, in the order of the document. At least one.
 * @param current index of the mention gone to last; -1 for none.
 */
export function nextMention(tops: readonly number[], current: number, step: 1 | -1): number {
  const count = tops.length;
  if (current >= 0) return (current + step + count) % count;
  const first = tops.findIndex((top) => top >= 0);
  if (step === 1) return Math.max(first, 0);
  return first < 0 ? count - 1 : (first - 1 + count) % count;
}
