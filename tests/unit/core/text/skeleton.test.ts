import { describe, expect, test } from 'vitest';
import { skeletonKeys, skeletonOf } from '../../../../src/core/text/skeleton';
import { foldTransliteration } from '../../../../src/core/text/transliteration';

describe('skeletonOf', () => {
  test('keeps the consonants of the folded word', () => {
    expect(skeletonOf('tihrik')).toBe('thrk');
    expect(skeletonOf(foldTransliteration('koribco'))).toBe(skeletonOf(foldTransliteration('korybko')));
  });

  test('tells a word that begins with a vowel from one that does not', () => {
    expect(skeletonOf('amir')).not.toBe(skeletonOf('mir'));
  });
});

test('words whose skeletons are one letter apart share a key', () => {
  const keysOf = (name: string) => skeletonKeys(skeletonOf(foldTransliteration(name)));
  const keys = keysOf('pakhtunkhwa');
  expect(keysOf('pakhtunwa').some((key) => keys.includes(key))).toBe(true);
});

test('short skeletons have no neighbours', () => {
  expect(skeletonKeys('mr')).toEqual(['mr']);
});
