import { expect, test } from 'vitest';
import { similarityOfNames } from '../../../../src/core/matching/find-fuzzy';
import { similarity } from '../../../../src/core/matching/similarity';

test('similarity is symmetric and falls as spellings part', () => {
  const falling = ['tehrik', 'tehreek', 'tahrek', 'harek'].map((other) => similarity('tehrik', other));
  expect(falling).toEqual([...falling].sort((a, b) => b - a));
  expect(similarity('army', 'balochistan liberation army')).toBe(similarity('balochistan liberation army', 'army'));
  expect(similarity('army', 'balochistan liberation army')).toBeLessThan(0.2);
  expect(similarity('', '')).toBe(1);
});

test('names of as many words are compared word by word', () => {
  expect(similarityOfNames(['afyandar', 'mir'], ['asfandyar', 'mir'])).toBeGreaterThan(0.75);
  expect(similarityOfNames(['shahid', 'sharif'], ['shehbaz', 'sharif'])).toBeNull();
  expect(similarityOfNames(['nawaz', 'sharif'], ['shehbaz', 'sharif'])).toBeNull();
  expect(similarityOfNames(['mir'], ['asfandyar', 'mir'])).toBeNull();
});
