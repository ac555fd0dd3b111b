import { expect, test } from 'vitest';
import { formatPartialDate, isPartialDate } from '../../../../src/core/corpus/partial-date';

test.each(['1893', '2007-12', '2021-08-15', '2024-02-29'])('%s is a date', (date) => {
  expect(isPartialDate(date)).toBe(true);
});

test.each([
  '',
  '93',
  '2021-13',
  '2021-02-30',
  '2023-02-29',
  '2021-8-15',
  '15 August 2021',
  '2021-08-15T00:00',
  'today',
])('%j is NOT a date', (date) => {
  expect(isPartialDate(date)).toBe(false);
});

test.each([
  ['1893', '1893'],
  ['2007-12', 'December 2007'],
  ['2021-08-05', '5 August 2021'],
])('%s reads %s', (date, prose) => {
  expect(formatPartialDate(date)).toBe(prose);
});
