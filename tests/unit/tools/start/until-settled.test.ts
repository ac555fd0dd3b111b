import { expect, it } from 'vitest';
import { untilSettled } from '../../../../src/tools/start/until-settled';

const TIMES = { interval: 100, quiet: 300, timeout: 2_000 };

/** Reads one value after the other, the last again and again, on a clock that takes no time. */
function play<T>(values: T[]) {
  let reads = 0;
  const read = async () => values[Math.min(reads++, values.length - 1)] ?? null;
  return { read, wait: async () => undefined, reads: () => reads };
}

it('resolves with a value that has stayed the same for long enough', async () => {
  const { read, wait, reads } = play([['a'], ['a', 'b'], ['a', 'b'], ['a', 'b'], ['a', 'b'], ['too late']]);
  expect(await untilSettled(read, TIMES, wait)).toEqual(['a', 'b']);
  expect(reads()).toBe(5);
});

it('does not settle for nothing', async () => {
  const { read, wait } = play([null, null, null, null, null, null, 'there', 'there', 'there', 'there', 'there']);
  expect(await untilSettled(read, TIMES, wait)).toBe('there');
});

it('takes the last value when it never stops changing', async () => {
  let count = 0;
  expect(
    await untilSettled(
      async () => count++,
      TIMES,
      async () => undefined,
    ),
  ).toBe(20);
});

it('gives up on a value that never comes', async () => {
  const { read, wait } = play<string | null>([null]);
  expect(await untilSettled(read, TIMES, wait)).toBeNull();
});
