import { describe, expect, test } from 'vitest';
import { standingOf } from '../../../../src/core/corpus/standing';

const sources: string[] = [];
const imranKhan = {
  kind: 'person' as const,
  asOf: '2026-11-20',
  status: [],
  roles: [
    { title: 'Chairman of the PTI', from: '1996', to: '2023-12-02', sources },
    { title: 'Prime Minister of Pakistan', from: '2018-08-18', to: '2022-04-10', sources },
  ],
};
const ttp = {
  kind: 'group' as const,
  asOf: '2026-11-20',
  roles: [],
  status: [
    { text: 'Founded', from: '2007-12', sources },
    { text: 'Banned', from: '2008-08-25', sources },
    { text: 'Truce', from: '2022-06', to: '2022-11-28', sources },
  ],
};

function summarise(...given: Parameters<typeof standingOf>) {
  const standing = standingOf(...given);
  return {
    atDate: standing?.atDate?.states.map(({ text, isSure }) => `${text}${isSure ? '' : '?'}`),
    latest: standing?.latest.states.map(({ text }) => text),
    isCurrent: standing?.latest.isCurrent,
  };
}

describe('what a person is and was', () => {
  test('are the offices on the date, the latest first, beside the last one where none is held', () => {
    expect(summarise(imranKhan, '2022-04-09')).toEqual({
      atDate: ['Prime Minister of Pakistan', 'Chairman of the PTI'],
      latest: ['Prime Minister of Pakistan'],
      isCurrent: false,
    });
    expect(summarise(imranKhan, '2022-04-10').atDate).toEqual(['Chairman of the PTI']);
  });

  test('is not told of a date that is unknown, or on which nothing is known to have been held', () => {
    for (const date of [undefined, '1990', '2024-01-01']) expect(summarise(imranKhan, date).atDate).toBeUndefined();
  });

  test('is told once where nothing has changed', () => {
    const minister = { ...imranKhan, roles: [{ title: 'Minister', from: '2024-03-11', sources }] };
    expect(summarise(minister, '2025-01-01')).toEqual({ atDate: undefined, latest: ['Minister'], isCurrent: true });
    expect(summarise(minister, '2024-03')).toMatchObject({ atDate: undefined });
  });
});

describe('the state of a thing', () => {
  test.each([
    ['2008-01-01', ['Founded']],
    ['2022-09-01', ['Truce']],
    ['2022-11-10', ['Truce']],
    ['2022-06-15', ['Truce?']],
    ['2023', undefined],
  ])('on %s is the one that began last of those that held: %j', (date, expected) => {
    expect(summarise(ttp, date)).toEqual({ atDate: expected, latest: ['Banned'], isCurrent: true });
  });

  test('is none without dates', () => {
    expect(standingOf({ ...ttp, status: [{ text: 'Active', sources }] }, '2022-09-01')).toBeNull();
    expect(standingOf({ ...ttp, status: [] })).toBeNull();
  });
});
