/** The middle of some numbers, the mean of the two middle ones when they are even in number; NaN of none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/** How long one call took, in ms, and what it returned. */
export function timeOnce<T>(call: () => T): { ms: number; result: T } {
  const start = performance.now();
  const result = call();
  return { ms: performance.now() - start, result };
}

export interface RepeatedTiming {
  /** Median, in ms. */
  ms: number;
  /** How often it was measured. */
  times: number;
}

/**
 * How long a call takes when it has been called before: the median of calls over a span of time, after calls over another. Memory is
 * collected when the engine sees fit, as it is for readers: a collection by force also forgets what the engine has learnt.
 * @param budget in ms, for warming up and again for measuring; at least one call of the one and three of the other are made.
 */
export function timeWarm(call: () => unknown, budget: number): RepeatedTiming {
  const over = (least: number) => {
    const taken: number[] = [];
    for (let spent = 0; taken.length < least || spent < budget; spent += taken.at(-1) ?? 0)
      taken.push(timeOnce(call).ms);
    return taken;
  };
  over(1);
  const taken = over(3);
  return { ms: median(taken), times: taken.length };
}
