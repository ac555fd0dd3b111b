import { describe, expect, test } from 'vitest';
import { createLexicon } from '../../../../src/core/text/lexicon';
import { skeletonKeys, skeletonOf } from '../../../../src/core/text/skeleton';

const { wordOf } = createLexicon();
const skeleton = (...words: string[]) => skeletonOf(words.map(wordOf));

describe('skeletonOf', () => {
  test('keeps the consonants of the folded words, one for each run', () => {
    expect(skeleton('Tehrik')).toBe('thrk');
    expect(skeleton('Spin', 'Nawab')).toBe('spnvb');
    expect(skeleton('Koribco')).toBe(skeleton('Korybko'));
  });

  test('tells a name that begins with a vowel from one that does not', () => {
    expect(skeleton('Amir')).not.toBe(skeleton('Mir'));
    expect(skeleton('Spin', 'Amir')).toBe(skeleton('Spin', 'Mir'));
  });

  test('does not take a demonym for its country: a misspelt one is no demonym', () => {
    expect(skeleton('Afghan')).not.toBe(skeleton('Afghanistan'));
  });
});

test('words whose skeletons are one letter apart share a key', () => {
  const keys = skeletonKeys(skeleton('Pakhtunkhwa'));
  expect(skeletonKeys(skeleton('Pakhtunwa')).some((key) => keys.includes(key))).toBe(true);
});

test('short skeletons have no neighbours', () => {
  expect(skeletonKeys('mr')).toEqual(['mr']);
});
