import { describe, expect, test } from 'vitest';
import { describeResults } from '../../../../src/tools/bench/report/describe-results';
import type { Results } from '../../../../src/tools/bench/report/results';
import { checkTargets } from '../../../../src/tools/bench/report/targets';

const MEGABYTE = 2 ** 20;

/** Results that meet every target, but for what is given. */
function results({ small = 8, large = 12, fuseMs = 8_000, fuseRecall = 0.6, load = 60, heap = 20 } = {}): Results {
  const accuracy = (exact: number, misspelt: number) => ({ exact, misspelt, precision: 0.9 });
  return {
    spotting: [
      { names: 2_000, words: 5_000, ms: small, times: 100, firstMs: 40 },
      { names: 200_000, words: 5_000, ms: large, times: 100, firstMs: 60 },
    ],
    indexes: [
      {
        names: 200_000,
        buildMs: 5_000,
        bytes: 28 * MEGABYTE,
        firstLoadMs: load,
        loadMs: 40,
        heapBytes: heap * MEGABYTE,
        externalBytes: 30 * MEGABYTE,
      },
    ],
    compared: { names: 2_000, words: 5_000 },
    comparisons: [
      { name: 'Backstory', readyMs: 400, ms: small, wordsRead: 5_000, accuracy: accuracy(1, 0.8) },
      { name: 'fuse.js over windows', readyMs: 2, ms: fuseMs, wordsRead: 500, accuracy: accuracy(0.9, fuseRecall) },
    ],
  };
}
const outcomesOf = (draft?: Parameters<typeof results>[0]) => checkTargets(results(draft)).map(({ isMet }) => isMet);

describe('the targets', () => {
  test('are met when all figures are within them', () => {
    expect(outcomesOf()).toEqual([true, true, true, true, true]);
  });

  test.each([
    ['the time', { small: 10.1, large: 12 }, 0],
    ['the ratio to fuse.js', { fuseMs: 3_900 }, 1],
    ['recall, however fast', { fuseRecall: 0.81 }, 1],
    ['growth with names', { large: 12.1 }, 2],
    ['loading', { load: 301 }, 3],
    ['memory', { heap: 31 }, 4],
  ])('are NOT met when %s is off', (_, draft, target) => {
    expect(outcomesOf(draft)[target]).toBe(false);
  });

  test('are left open where a run did not measure them', () => {
    const quick = { ...results(), indexes: [], spotting: results().spotting.slice(0, 1) };
    expect(checkTargets(quick).map(({ isMet }) => isMet)).toEqual([true, true, null, null, null]);
  });
});

test('the report begins with ratios, says what was scaled, and ends with the targets', () => {
  const report = describeResults(results({ large: 16 }));
  expect(report).toMatch(/^Against the alternatives/);
  expect(report).toMatch(/fuse\.js over windows +1000 × .*time scaled from 500 words/);
  expect(report).toMatch(/200,000 +2\.00 ×/);
  expect(report).toMatch(/at most 1\.5 × the time of 2,000 +2\.00 × +NO/);
});
