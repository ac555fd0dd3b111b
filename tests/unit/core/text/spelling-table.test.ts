import { expect, test } from 'vitest';
import { SpellingTable } from '../../../../src/core/text/spelling-table';

test('what was remembered for a spelling is found wherever it stands', () => {
  const table = new SpellingTable<number>();
  table.remember('Kabul', 1);
  const text = 'To Kabul, not Kabuli';
  expect(table.find(text, 3, 8)).toBe(1);
  expect(table.find(text, 14, 19)).toBe(1);
  expect(table.find(text, 14, 20)).toBeUndefined();
  expect(table.find(text, 0, 2)).toBeUndefined();
});

test('spellings that share a place are not taken for one another', () => {
  const table = new SpellingTable<string>();
  const spellings = Array.from({ length: 50_000 }, (_, at) => `w${at}`);
  for (const spelling of spellings) table.remember(spelling, spelling);
  const found = spellings.map((spelling) => table.find(spelling, 0, spelling.length));
  expect(found.filter((value, at) => value !== undefined && value !== spellings[at])).toEqual([]);
  expect(found.filter((value) => value !== undefined).length).toBeGreaterThan(10_000);
});
