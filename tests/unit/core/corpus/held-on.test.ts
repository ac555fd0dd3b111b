import { describe, expect, test } from 'vitest';
import { heldOn } from '../../../../src/core/corpus/held-on';

const imranKhan = [
  { title: 'Prime Minister of Pakistan', from: '2018-08-18', to: '2022-04-10' },
  { title: 'Chairman of the PTI', from: '1996-04', to: '2023-12' },
];
const titlesOn = (date: string) =>
  heldOn(imranKhan, date).map(({ state, isSure }) => `${state.title}${isSure ? '' : '?'}`);

describe('what held on a date', () => {
  test.each([
    ['2018-08-17', ['Chairman of the PTI']],
    ['2018-08-18', ['Prime Minister of Pakistan', 'Chairman of the PTI']],
    ['2022-04-09', ['Prime Minister of Pakistan', 'Chairman of the PTI']],
    ['2022-04-10', ['Chairman of the PTI']],
    ['1996-03-31', []],
    ['1996-04-30', ['Chairman of the PTI']],
    ['2024-01-01', []],
  ])('on %s it was %j', (date, expected) => {
    expect(titlesOn(date)).toEqual(expected);
  });

  test.each([
    ['a beginning known to the month', '1996-04-12', ['Chairman of the PTI?']],
    ['an end known to the month', '2023-12-15', ['Chairman of the PTI?']],
    [
      'a date known to the month, in which one ended',
      '2022-04',
      ['Prime Minister of Pakistan?', 'Chairman of the PTI'],
    ],
    ['a date known to the year, in which one began', '2018', ['Prime Minister of Pakistan?', 'Chairman of the PTI']],
  ])('is not sure with %s', (_, date, expected) => {
    expect(titlesOn(date)).toEqual(expected);
  });

  test('goes on without an end, and is not sure without a beginning', () => {
    expect(heldOn([{ from: '2001' }], '2026-11-20')).toMatchObject([{ isSure: true }]);
    expect(heldOn([{ to: '2001' }], '1999')).toMatchObject([{ isSure: false }]);
    expect(heldOn([{}], '1999')).toMatchObject([{ isSure: false }]);
    expect(heldOn([{ to: '2001' }], '2002')).toEqual([]);
  });

  test('does not hold on the very day it ended, nor when it began and ended on one day', () => {
    expect(heldOn([{ from: '2021-08-15', to: '2021-08-15' }], '2021-08-15')).toEqual([]);
  });
});
