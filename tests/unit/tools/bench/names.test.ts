import { describe, expect, test } from 'vitest';
import { countNames, generateEntries } from '../../../../src/tools/bench/names/generate-entries';
import { latinNamesOf, nameWordsOf, spellingKey } from '../../../../src/tools/bench/names/name-words';
import { coinWord, syllablesOf } from '../../../../src/tools/bench/names/syllables';
import { mulberry32 } from '../../../../src/tools/bench/random';
import { makeEntry } from '../../../support/corpus';

const real = [
  makeEntry({
    id: 'ttp',
    label: 'Tehrik-i-Taliban Pakistan',
    aliases: ['TTP'],
    native: { ur: ['تحریک طالبان پاکستان'] },
  }),
  makeEntry({ id: 'mir', label: 'Asfandyar Mir', aliases: [{ name: 'Mir', when: 'named' }] }),
  makeEntry({ id: 'mehsud', label: 'Baitullah Mehsud' }),
  makeEntry({ id: 'spin-boldak', label: 'Spin Boldak' }),
  makeEntry({ id: 'emirate', label: 'Islamic Emirate of Afghanistan' }),
];
const generate = (count: number, seed = 1) =>
  generateEntries(real, { count, seed, isPlain: (word) => word === 'islamic' });
const namesOf = (count: number, seed?: number) => generate(count, seed).flatMap(latinNamesOf);

describe('mulberry32', () => {
  test('gives the same numbers for the same seed, others for another', () => {
    const three = (seed: number) => {
      const { next } = mulberry32(seed);
      return [next(), next(), next()];
    };
    expect(three(7)).toEqual(three(7));
    expect(three(7)).not.toEqual(three(8));
    expect(three(7).every((number) => number >= 0 && number < 1)).toBe(true);
  });

  test('refuses to pick from nothing', () => {
    expect(() => mulberry32(1).pick([])).toThrow(RangeError);
  });
});

test.each([
  ['kandahar', ['kan', 'da', 'har']],
  ['boldak', ['bol', 'dak']],
  ['mir', ['mir']],
  ['pst', ['pst']],
])('the syllables of %s', (word, syllables) => {
  expect(syllablesOf(word)).toEqual(syllables);
});

test('a coined word is capitalised, neither short nor long, and none of the real ones', () => {
  const words = ['Kandahar', 'Boldak', 'Mehsud', 'Waziristan'];
  const random = mulberry32(3);
  for (let i = 0; i < 200; i++) {
    const word = coinWord(words, random);
    expect(word).toMatch(/^[A-Z][a-z]{3,11}$/);
    expect(words).not.toContain(word);
  }
});

test('the words of a name are its capitalised ones, without titles, small words and abbreviations', () => {
  expect(nameWordsOf(['Mullah Fazlullah of the TTP', 'drone strikes'])).toEqual(['Fazlullah']);
});

describe('generated entries', () => {
  test('have the number of names asked for, the real ones among them', () => {
    const entries = generate(300);
    expect(entries.reduce((sum, entry) => sum + countNames(entry), 0)).toBe(300);
    expect(entries.slice(0, real.length)).toEqual(real);
  });

  test('are some of the real ones alone when these have names enough', () => {
    const entries = generate(5);
    expect(real).toEqual(expect.arrayContaining(entries));
    const names = entries.reduce((sum, entry) => sum + countNames(entry), 0);
    expect(names).toBeGreaterThan(0);
    expect(names).toBeLessThanOrEqual(5);
  });

  test('are the same for the same seed, and the first of more', () => {
    expect(namesOf(300)).toEqual(namesOf(300));
    expect(namesOf(300)).not.toEqual(namesOf(300, 2));
    expect(namesOf(600).slice(0, 290)).toEqual(namesOf(300).slice(0, 290));
  });

  test('have no two that are spellings of one name', () => {
    const generated = generate(300).slice(real.length).flatMap(latinNamesOf);
    const unlabelled = generated.filter((name, at) => generated.indexOf(name) === at);
    expect(new Set(unlabelled.map(spellingKey)).size).toBe(unlabelled.length);
  });

  test('are NOT called by plain words', () => {
    expect(namesOf(300).filter((name) => /^Islamic \w+$/.test(name))).toEqual([]);
  });
});
