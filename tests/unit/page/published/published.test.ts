import { describe, expect, test } from 'vitest';
import { dayInAddress } from '../../../../src/page/published/day-in-address';
import { dayInJsonLd } from '../../../../src/page/published/day-in-json-ld';
import { isoDay } from '../../../../src/page/published/iso-day';

test.each([
  ['2022-04-09T23:30:00-05:00', '2022-04-09'],
  [' 2022-04-09 10:00', '2022-04-09'],
  ['20220409', '2022-04-09'],
  ['2022/04/09', '2022-04-09'],
  ['2022-02-30', undefined],
  ['April 9, 2022', undefined],
  ['202204091', undefined],
  ['', undefined],
])('%j is the day %s', (text, day) => {
  expect(isoDay(text)).toBe(day);
});

test.each([
  ['/2022/04/11/world/asia/khan.html', '2022-04-11'],
  ['/world/2022/apr/9/khan', '2022-04-09'],
  ['/news/2022-04-11/', '2022-04-11'],
  ['/news/2022/4/1', '2022-04-01'],
  ['/news/20220411', undefined],
  ['/story/12022/04/11/', undefined],
  ['/2022/13/11/', undefined],
  ['/2022/04/', undefined],
])('the address %s names the day %s', (path, day) => {
  expect(dayInAddress(path)).toBe(day);
});

describe('JSON-LD', () => {
  const PAGE = 'https://www.news.example/khan?from=home#top';
  const article = (datePublished: string, more: object = {}) => ({ '@type': 'NewsArticle', datePublished, ...more });
  const dayIn = (...items: unknown[]) =>
    dayInJsonLd(
      items.map((item) => JSON.stringify(item)),
      PAGE,
    );

  test.each([
    ['an article', article('2022-04-09T10:00:00Z')],
    ['a list', [{ '@type': 'Organization' }, article('2022-04-09')]],
    ['a graph', { '@graph': [{ '@type': ['WebPage', 'ItemPage'] }, article('2022-04-09')] }],
    ['a page and what it is about', { '@type': 'WebPage', mainEntity: article('2022-04-09') }],
    ['two types', { '@type': ['Thing', 'ReportageNewsArticle'], datePublished: '2022-04-09' }],
    ['a page of its own', { '@type': 'WebPage', datePublished: '2022-04-09' }],
  ])('tells the day of %s', (_, item) => {
    expect(dayIn(item)).toBe('2022-04-09');
  });

  test('of several articles takes the one that has the address of the page', () => {
    const own = article('2022-04-09', { mainEntityOfPage: { '@id': 'https://news.example/khan/' } });
    expect(dayIn([article('2021-01-01'), own])).toBe('2022-04-09');
  });

  test('is NOT believed where articles differ, or where something else has the date', () => {
    expect(dayIn([article('2021-01-01'), article('2022-04-09')])).toBeUndefined();
    expect(dayIn({ '@type': 'Dataset', datePublished: '2022-04-09' })).toBeUndefined();
  });

  test('may be broken, or very long', () => {
    expect(dayInJsonLd(['{', 'null', '3'], PAGE)).toBeUndefined();
    const long = JSON.stringify(article('2022-04-09', { articleBody: 'x'.repeat(300_000) }));
    expect(dayInJsonLd([long], PAGE)).toBeUndefined();
  });
});
