import { describe, expect, it } from 'vitest';
import { parseCheckArguments } from '../../../../src/tools/page-check/arguments';
import { errorsOnlyIn } from '../../../../src/tools/page-check/collect-errors';
import { describeReport, describeSummary } from '../../../../src/tools/page-check/describe-reports';
import type { PageReport } from '../../../../src/tools/page-check/page-report';

describe('the arguments of test:pages', () => {
  it('mean our own pages in both browsers when nothing is said', () => {
    expect(parseCheckArguments([])).toEqual({
      pages: null,
      browsers: ['chromium', 'firefox'],
      filter: null,
      help: false,
    });
  });

  it('name a folder, a browser and a part of names', () => {
    expect(parseCheckArguments(['--pages', 'x', '--browser', 'firefox', '--filter=rtl'])).toEqual({
      pages: 'x',
      browsers: ['firefox'],
      filter: 'rtl',
      help: false,
    });
  });

  it.each([
    [['--browser', 'opera'], 'There is no browser called "opera" here: say chromium, firefox or both.'],
    [['--browser', 'toString'], 'There is no browser called "toString"'],
    [['--wide'], "Unknown option '--wide'. See npm run test:pages -- --help"],
    [['stray.html'], 'See npm run test:pages -- --help'],
  ])('are refused with a reason: %j', (args, reason) => {
    expect(() => parseCheckArguments(args)).toThrow(reason);
  });
});

it('only errors that are seen more often with the extension are its own, each told once', () => {
  expect(errorsOnlyIn(['a', 'b', 'b', 'c', 'c'], ['a', 'b', 'd'])).toEqual(['b', 'c']);
  expect(errorsOnlyIn(['a'], ['a', 'a'])).toEqual([]);
});

describe('the report', () => {
  const report = (draft: Partial<PageReport> = {}): PageReport => ({
    page: 'a-page.html',
    browser: 'chromium',
    reading: 'read',
    terms: 3,
    hover: 'shown',
    longestTaskMs: 7.25,
    problems: [],
    ...draft,
  });

  it('has one line for a page that passes', () => {
    expect(describeReport(report())).toMatch(/^ok +chromium +a-page +3 terms, card shown, longest task 7\.3 ms$/);
  });

  it('says where a term had to be added to see a card', () => {
    expect(describeReport(report({ terms: 0, hover: 'shown on an added term' }))).toContain(
      '0 terms, card shown on an added term',
    );
  });

  it('has a line for everything that is wrong', () => {
    const failed = report({ browser: 'firefox', longestTaskMs: null, problems: ['one thing', 'another'] });
    expect(
      describeReport(failed)
        .split('\n')
        .map((line) => line.trim()),
    ).toEqual([expect.stringMatching(/^FAIL +firefox/), 'one thing', 'another']);
  });

  it('ends with how many passed, and names those that did not', () => {
    expect(describeSummary([report(), report()], 12)).toContain(
      '2 visits to pages in 12 s, 2 with a card: all passed.',
    );
    expect(describeSummary([report(), report({ problems: ['x'] })], 12)).toContain('1 FAILED: a-page.html (chromium).');
  });
});
