import { expect, test } from 'vitest';
import { findConfusableWords } from '../../../../src/core/matching/confusable-words';
import { createLexicon } from '../../../../src/core/text/lexicon';

const { wordOf } = createLexicon();
const confusable = (names: string[], everyday: string[]) =>
  findConfusableWords(
    names.map((name) => ({ entry: name, words: name.split(' ').map(wordOf) })),
    everyday.map(wordOf),
  );

test('everyday words that an approximate step would take for a word of a name are found', () => {
  expect(confusable(['Durand Border', 'Sharif'], ['Burden', 'sheriff', 'table', 'Boarder'])).toEqual([
    'boarder',
    'burden',
    'sheriff',
  ]);
});

test('a word of a name is confusable with one of another name, but not with another spelling of its own', () => {
  expect(confusable(['India', 'Indus', 'Masood Azhar', 'Masoud Azhar'], [])).toEqual(['india', 'indus']);
  const spellings = ['Akhundzada', 'Akhunzada'].map((name) => ({ entry: 'akhundzada', words: [wordOf(name)] }));
  expect(findConfusableWords(spellings, [])).toEqual([]);
});

test('a word of a name is NOT confusable by itself, nor is its plural', () => {
  expect(confusable(['Taliban Border'], ['border', 'borders', 'taliban'])).toEqual([]);
});

test('words under five letters are NOT, for they are never matched approximately', () => {
  expect(confusable(['Line'], ['lane', 'lined'])).toEqual([]);
});
