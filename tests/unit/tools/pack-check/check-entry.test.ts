import { expect, test } from 'vitest';
import { checkEntry } from '../../../../src/tools/pack-check/check-entry';
import { measureEntry } from '../../../../src/tools/pack-check/measure-entry';
import { makeEntry } from '../../../support/corpus';

const TODAY = new Date('2026-02-10T12:00:00Z');
const text = (words: string) => [
  { type: 'text' as const, text: words },
  { type: 'citation' as const, source: 'a-source' },
];
const foundOf = (draft: Partial<Parameters<typeof makeEntry>[0]>) => {
  const entry = makeEntry({ id: 'subject', ...draft });
  return checkEntry(entry, measureEntry(entry, TODAY)).map(({ sort }) => sort);
};

test('nothing is found wrong with a sound entry', () => {
  expect(foundOf({})).toEqual([]);
});

test('an entry is in error when its summary has more than sixty words', () => {
  expect(foundOf({ summary: text('He came. '.repeat(30)) })).toEqual([]);
  expect(foundOf({ summary: text(`${'He came. '.repeat(30)}Late.`) })).toEqual(['long-summary']);
});

test('an entry is in error when it is full and rests on one source', () => {
  expect(foundOf({ depth: 'full' })).toEqual(['few-sources']);
});

test('an entry is in error without a source, and its statement is not cited', () => {
  expect(foundOf({ summary: [{ type: 'text', text: 'A thing.' }] })).toEqual(['no-source', 'few-cited']);
});

test('an entry is in error as a place without coordinates, and NOT with them', () => {
  expect(foundOf({ kind: 'place' })).toEqual(['no-coordinates']);
  expect(foundOf({ kind: 'place', coordinates: [34.5, 69.2] })).toEqual([]);
});

test.each([
  [19, []],
  [18, ['few-cited']],
])('an entry with %i of 20 statements cited', (cited, expected) => {
  const status = Array.from({ length: 19 }, (_, index) => ({
    text: `State ${index}`,
    sources: index < cited - 1 ? ['a-source'] : [],
  }));
  expect(foundOf({ status })).toEqual(expected);
});

test('an entry is hard to read when its sentences are', () => {
  const hard = 'Institutional reorganisation necessitated extraordinary administrative responsibilities.';
  expect(foundOf({ summary: text(hard) })).toEqual(['hard-to-read']);
});

test.each([
  ['2025-02-10', []],
  ['2025-02-09', ['stale']],
  ['2025', ['stale']],
])('an entry last checked on %s', (asOf, expected) => {
  expect(foundOf({ asOf })).toEqual(expected);
});
