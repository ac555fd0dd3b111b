import { describe, expect, it, test } from 'vitest';
import { parseBenchArguments } from '../../../../src/tools/page-bench/arguments';
import { checkAims } from '../../../../src/tools/page-bench/report/aims';
import { describeResults } from '../../../../src/tools/page-bench/report/describe-results';
import type { BenchResults, GrowthResult, PageResult } from '../../../../src/tools/page-bench/results';
import { spread } from '../../../../src/tools/page-bench/spread';

const MEGABYTE = 2 ** 20;

/** Results of one page that meet every aim, but for what is given. */
function results(page: Partial<PageResult> = {}, growth: Partial<GrowthResult> = {}): BenchResults {
  return {
    runs: 3,
    pages: [
      {
        page: 'a-page.html',
        characters: 40_000,
        bareMs: 2,
        walkMs: 1,
        ourMs: 7,
        startMs: 3,
        longestTaskMs: 15,
        longestTask: 'EvaluateScript 15.0 ms',
        longTasks: 0,
        terms: 4,
        firstUnderlineMs: 80,
        firstUnderlineColdMs: 250,
        heapBytes: MEGABYTE / 2,
        mark: { ms: 700, isFinished: true },
        ...page,
      },
    ],
    articles: [],
    growth: {
      paragraphs: 10_000,
      perParagraphMs: [0.1, 0.11, 0.12],
      longestTaskMs: 12,
      heapBefore: 2 * MEGABYTE,
      heapAtTop: 9 * MEGABYTE,
      heapAfter: 2.05 * MEGABYTE,
      ...growth,
    },
  };
}

describe('the aims', () => {
  const missed = (outcome: BenchResults) => checkAims(outcome).flatMap(({ isMet }, index) => (isMet ? [] : [index]));

  test('are met when all figures are within them', () => {
    expect(missed(results())).toEqual([]);
  });

  test.each<[string, Partial<PageResult>, Partial<GrowthResult>, number[]]>([
    ['the median', { ourMs: 8.2, mark: null, bareMs: 2.04 }, {}, [0, 5]],
    ['the 95th percentile', { ourMs: 16.2 }, {}, [0, 1, 5]],
    ['a task', { longestTaskMs: 16.1 }, {}, [2]],
    ['the first underline', { firstUnderlineMs: 101 }, {}, [3]],
    ['the first underline from cold', { firstUnderlineColdMs: 301 }, {}, [4]],
    ['mark.js', { mark: { ms: 340, isFinished: true } }, {}, [5]],
    ['the heap', { heapBytes: 1.1 * MEGABYTE }, {}, [6]],
    ['growth', {}, { perParagraphMs: [0.1, 0.1, 0.13] }, [7]],
    ['a task while growing', {}, { longestTaskMs: 17 }, [9]],
    ['memory that is kept', {}, { heapAfter: 2.2 * MEGABYTE }, [8]],
  ])('are NOT met when %s is off', (_, page, growth, expected) => {
    expect(missed(results(page, growth))).toEqual(expected);
  });

  test('take in the first underlines of our own articles', () => {
    const article = { page: 'own.html', firstUnderlineMs: 400, firstUnderlineColdMs: 900 };
    expect(missed({ ...results(), articles: [article] })).toEqual([3, 4]);
  });

  test('are left open where nothing was measured', () => {
    const outcome = checkAims(results({ firstUnderlineMs: null, firstUnderlineColdMs: null, mark: null }));
    expect(outcome.map(({ isMet }) => isMet)).toEqual([true, true, true, null, null, null, true, true, true, true]);
  });
});

describe('the report', () => {
  const report = (page?: Partial<PageResult>) => describeResults(results(page));

  it('begins with ratios and ends with the aims', () => {
    expect(report()).toMatch(/^Each page, medians of 3 runs/);
    expect(report()).toMatch(/a-page +3\.5 × +2\.0 × +100 × +2\.0 +7\.0/);
    expect(report()).toMatch(/median at most 4 × a bare pass +3\.5 × +yes/);
  });

  it('has a table of our own articles where there are any', () => {
    const article = { page: 'own.html', firstUnderlineMs: 40, firstUnderlineColdMs: null };
    expect(describeResults({ ...results(), articles: [article] })).toMatch(/own +40\.0 +none/);
    expect(report()).not.toContain('articles of our own');
  });

  it('says where mark.js was given up', () => {
    expect(report({ mark: { ms: 20_300, isFinished: false } })).toMatch(/> 2900 × .*> 20 s/);
  });

  it('says how the time for a paragraph grew', () => {
    expect(report()).toMatch(/first = 1 +1\.00 +1\.10 +1\.20 +1\.00 +4\.50 +1\.0[23]/);
  });
});

describe('the arguments of bench:page', () => {
  it('are few when nothing is said', () => {
    expect(parseBenchArguments([])).toEqual({
      pages: null,
      filter: null,
      runs: 3,
      markPages: 6,
      json: null,
      help: false,
    });
  });

  it.each([
    [['--runs', '0'], '--runs takes a whole number from 1 on, not "0".'],
    [['--runs', 'many'], '--runs takes a whole number from 1 on, not "many".'],
    [['--mark=-1'], '--mark takes a whole number from 0 on, not "-1".'],
    [['--wide'], "Unknown option '--wide'. See npm run bench:page -- --help"],
  ])('are refused with a reason: %j', (args, reason) => {
    expect(() => parseBenchArguments(args)).toThrow(reason);
  });
});

it.each([
  [2, [1, 5]],
  [3, [1, 3, 5]],
  [9, [1, 2, 3, 4, 5]],
  [1, [1]],
  [0, []],
])('%d items are taken at equal distances', (count, expected) => {
  expect(spread([1, 2, 3, 4, 5], count)).toEqual(expected);
});
