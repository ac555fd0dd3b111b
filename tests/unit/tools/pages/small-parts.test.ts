import { expect, it } from 'vitest';
import { shortenName } from '../../../../src/tools/pages/shorten-name';
import { percentile } from '../../../../src/tools/pages/statistics';
import { until } from '../../../../src/tools/pages/until';

it.each([
  [0.95, [5, 1, 4, 2, 3], 5],
  [0.5, [5, 1, 4, 2, 3], 3],
  [0.95, Array.from({ length: 100 }, (_, index) => index + 1), 95],
  [0, [2, 1], 1],
])('the percentile %s of values is one of them, by the nearest rank', (share, values, expected) => {
  expect(percentile(values, share)).toBe(expected);
});

it('there is no percentile of nothing', () => {
  expect(percentile([], 0.95)).toBeNaN();
});

it('names are shortened in the middle, so that beginnings and ends can be told apart', () => {
  expect(shortenName('short.html')).toBe('short');
  const long = shortenName('a-name-that-is-far-too-long-for-a-table.html');
  expect(long).toMatch(/^a-name-that.*….*table$/);
  expect(long).toHaveLength(28);
});

it('waits until a value is there, and gives up after its time', async () => {
  let looks = 0;
  expect(await until(async () => (++looks >= 3 ? looks : null), 10_000, 1)).toBe(3);
  expect(await until(async () => null, 0)).toBeNull();
});
