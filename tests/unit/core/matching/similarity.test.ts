import { expect, test } from 'vitest';
import { similarity, similarityOfNames } from '../../../../src/core/matching/similarity';
import { createLexicon } from '../../../../src/core/text/lexicon';

const { wordOf } = createLexicon();
const compare = (a: string[], b: string[]) => similarityOfNames(a.map(wordOf), b.map(wordOf));

test('similarity is symmetric and falls as spellings part', () => {
  const falling = ['tehrik', 'tehreek', 'tahrek', 'harek'].map((other) => similarity('tehrik', other));
  expect(falling).toEqual([...falling].sort((a, b) => b - a));
  expect(similarity('army', 'balochistan liberation army')).toBe(similarity('balochistan liberation army', 'army'));
  expect(similarity('army', 'balochistan liberation army')).toBeLessThan(0.2);
  expect(similarity('', '')).toBe(1);
});

test('names of as many words are compared word by word', () => {
  expect(compare(['Afyandar', 'Mir'], ['Asfandyar', 'Mir'])).toBeGreaterThan(0.75);
  expect(compare(['Shahid', 'Sharif'], ['Shehbaz', 'Sharif'])).toBeNull();
  expect(compare(['Nawaz', 'Sharif'], ['Shehbaz', 'Sharif'])).toBeNull();
  expect(compare(['Mir'], ['Asfandyar', 'Mir'])).toBeNull();
});

test('a word in small letters is right or another word', () => {
  expect(compare(['Agfhan', 'refugees'], ['Afghan', 'refugees'])).toBeGreaterThan(0.75);
  expect(compare(['Afghan', 'reformers'], ['Afghan', 'refugees'])).toBeNull();
});
