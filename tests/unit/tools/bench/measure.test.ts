import { describe, expect, test } from 'vitest';
import { accuracyOf } from '../../../../src/tools/bench/measure/accuracy';
import { median, timeWarm } from '../../../../src/tools/bench/measure/timing';
import { ahoCorasickSpotter } from '../../../../src/tools/bench/spotters/aho-corasick';
import { fuseSpotter } from '../../../../src/tools/bench/spotters/fuse-windows';
import { regexSpotter } from '../../../../src/tools/bench/spotters/one-regex';
import type { RunningText } from '../../../../src/tools/bench/text/running-text';

test('the median is the middle, or between the two middle ones', () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1, 3, 2])).toBe(2.5);
  expect(median([])).toBeNaN();
});

test('a warm timing calls at least four times, however long a call takes', () => {
  let calls = 0;
  const { ms, times } = timeWarm(() => calls++, 0);
  expect(calls).toBe(4);
  expect(times).toBe(3);
  expect(ms).toBeGreaterThanOrEqual(0);
});

describe('accuracy', () => {
  const text: RunningText = {
    blocks: [],
    words: 0,
    injected: [
      { block: 0, start: 0, end: 5, entry: 'a', spelling: 'exact' },
      { block: 0, start: 10, end: 15, entry: 'b', spelling: 'misspelt' },
    ],
    labelled: [{ block: 0, start: 20, end: 25, entries: ['c', 'd'] }],
    unknown: [
      { block: 0, start: 30, end: 35 },
      { block: 1, start: 0, end: 100 },
    ],
  };
  const found = (start: number, entry: string, block = 0) => ({ block, start, end: start + 5, entry });

  test('counts names by how they are spelt, and only with the right entry', () => {
    expect(accuracyOf(text, [found(0, 'a'), found(10, 'x')])).toEqual({ exact: 1, misspelt: 0, precision: 0.5 });
  });

  test('takes a labelled mention for right, and what lies elsewhere for wrong', () => {
    expect(accuracyOf(text, [found(20, 'd')]).precision).toBe(1);
    expect(accuracyOf(text, [found(20, 'd'), found(40, 'a')]).precision).toBe(0.5);
  });

  test('leaves out what nobody has labelled', () => {
    expect(accuracyOf(text, [found(30, 'a'), found(0, 'a', 1)]).precision).toBeNull();
  });
});

describe.each([
  ['one regular expression', regexSpotter],
  ['Aho-Corasick', ahoCorasickSpotter],
  ['fuse.js over windows', fuseSpotter],
])('%s', (name, make) => {
  const spotter = make([
    { name: 'Spin Boldak', entry: 'spin-boldak' },
    { name: 'Boldak', entry: 'boldak' },
    { name: 'U.S. Army', entry: 'army' },
  ]);
  const surfacesIn = (text: string) =>
    spotter.spot([{ id: 4, text }]).map(({ block, start, end, entry }) => [block, text.slice(start, end), entry]);

  test('finds names, of those that overlap the longest', () => {
    expect(spotter.name).toBe(name);
    expect(surfacesIn('near Spin Boldak, the town')).toEqual([[4, 'Spin Boldak', 'spin-boldak']]);
    expect(surfacesIn('all went well')).toEqual([]);
  });
});

test.each([
  ['one regular expression', regexSpotter],
  ['Aho-Corasick', ahoCorasickSpotter],
])('%s does NOT find names within words', (_, make) => {
  const spotter = make([{ name: 'Mir', entry: 'mir' }]);
  expect(spotter.spot([{ id: 0, text: 'Miracle, Mir2, aMir' }])).toEqual([]);
  expect(spotter.spot([{ id: 0, text: '“Mir”' }])).toHaveLength(1);
});
