/**
 * The value below which so many of the values lie, by the nearest rank; NaN of none.
 * @param share from 0 to 1, e.g. 0.95.
 */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const rank = Math.max(1, Math.ceil(share * sorted.length));
  return sorted[rank - 1] ?? Number.NaN;
}
