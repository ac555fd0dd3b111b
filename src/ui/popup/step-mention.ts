/**
 * Which of `count` mentions to show next, around the ends, counted from 0: the first or the last when none was shown yet.
 * A page that lost mentions meanwhile is stepped through from where it still has any.
 */
export function stepMention(shown: number | null, count: number, step: 1 | -1): number {
  if (shown === null) return step === 1 ? 0 : count - 1;
  const from = Math.min(shown, count - 1);
  return (from + step + count) % count;
}
