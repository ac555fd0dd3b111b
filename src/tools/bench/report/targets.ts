import { type Results, timeOf } from './results';

/** What the spotter is to reach, and whether it did; null when this run did not measure it. */
export interface TargetOutcome {
  target: string;
  measured: string;
  isMet: boolean | null;
}

const SMALL = 2_000;
const LARGE = 200_000;
const WORDS = 5_000;
const MEGABYTE = 2 ** 20;

/** Compares what was measured with the budgets of matching. Absolute times are those of the machine at hand. */
export function checkTargets(results: Results): TargetOutcome[] {
  const [ours, fuse] = ['Backstory', 'fuse.js over windows'].map((name) =>
    results.comparisons.find((comparison) => comparison.name === name),
  );
  const small = timeOf(results, SMALL, WORDS);
  const large = timeOf(results, LARGE, WORDS);
  const index = results.indexes.find(({ names }) => names === LARGE);
  const memory = index && (index.heapBytes + index.externalBytes) / MEGABYTE;
  const faster = ours && fuse && fuse.ms / ours.ms;
  const recalls = [ours, fuse].map(
    (one) => one && `${percent(one.accuracy.exact)} and ${percent(one.accuracy.misspelt)}`,
  );
  const isBetter =
    ours !== undefined &&
    fuse !== undefined &&
    (ours.accuracy.exact ?? 0) >= (fuse.accuracy.exact ?? 0) &&
    (ours.accuracy.misspelt ?? 0) >= (fuse.accuracy.misspelt ?? 0);
  return [
    outcome(
      `5,000 words against 2,000 names within 10 ms`,
      small,
      (ms) => ms <= 10,
      (ms) => `${ms.toFixed(1)} ms`,
    ),
    outcome(
      `at least 500 × as fast as fuse.js over windows, at better recall`,
      faster,
      (ratio) => ratio >= 500 && isBetter,
      (ratio) => `${ratio.toFixed(0)} ×; exact and misspelt names found: ${recalls[0]}, against ${recalls[1]}`,
    ),
    outcome(
      `200,000 names at most 1.5 × the time of 2,000`,
      small !== undefined && large !== undefined ? large / small : undefined,
      (ratio) => ratio <= 1.5,
      (ratio) => `${ratio.toFixed(2)} ×`,
    ),
    outcome(
      `index of 200,000 names loads within 300 ms`,
      index?.firstLoadMs,
      (ms) => ms <= 300,
      (ms) => `${ms.toFixed(0)} ms in a process just started`,
    ),
    outcome(
      `index of 200,000 names takes at most 60 MB`,
      memory,
      (size) => size <= 60,
      (size) => `${size.toFixed(1)} MB`,
    ),
  ];
}

function outcome(
  target: string,
  value: number | undefined,
  isMet: (value: number) => boolean,
  describe: (value: number) => string,
): TargetOutcome {
  if (value === undefined) return { target, measured: 'not measured in this run', isMet: null };
  return { target, measured: describe(value), isMet: isMet(value) };
}

export function percent(share: number | null): string {
  return share === null ? '–' : `${(100 * share).toFixed(1)} %`;
}
