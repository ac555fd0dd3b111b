/**
 * Which of `count` results a key makes the active one, around the ends; null for a key that moves nothing, or when there
 * are no results.
 */
export function moveActive(active: number, count: number, key: string): number | null {
  if (count === 0) return null;
  if (key === 'ArrowDown') return (active + 1) % count;
  if (key === 'ArrowUp') return (active - 1 + count) % count;
  return null;
}
