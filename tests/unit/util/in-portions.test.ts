import { expect, test } from 'vitest';
import { inPortions } from '../../../src/util/in-portions';

test('parts are joined as long as there is room', () => {
  expect(inPortions(['one', 'two', 'three'], 9)).toEqual(['one\ntwo\n', 'three\n']);
});

test('a long part is cut at its last line feed that fits, else where it must be', () => {
  expect(inPortions(['ab\ncd\nefghijklmnop'], 8)).toEqual(['ab\ncd\n', 'efghijkl', 'mnop\n']);
});

test('white space alone makes no portion', () => {
  expect(inPortions([' ', '\n\n', '\t'])).toEqual([]);
  expect(inPortions([])).toEqual([]);
  expect(inPortions(['       ', 'words'], 8)).toEqual(['words\n']);
});

test('nothing is lost', () => {
  const parts = Array.from({ length: 500 }, (_, index) => `Line ${index} of several.\nAnd another.`);
  expect(inPortions(parts, 1_000).join('')).toBe(`${parts.join('\n')}\n`);
});
