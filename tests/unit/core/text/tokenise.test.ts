import { describe, expect, test } from 'vitest';
import { createLexicon } from '../../../../src/core/text/lexicon';
import * as core from '../../../../src/core/text/tokenise';

const tokenise = (text: string) => core.tokenise(text, createLexicon());
const norms = (text: string) => tokenise(text).map(({ word }) => word.norm);
const surfaces = (text: string) => tokenise(text).map(({ start, end }) => text.slice(start, end));

describe('tokenise', () => {
  test('splits at spaces, hyphens and dashes', () => {
    expect(norms('Tehrik-i-Taliban Pakistan–Afghanistan')).toEqual([
      'tehrik',
      'i',
      'taliban',
      'pakistan',
      'afghanistan',
    ]);
  });

  test('keeps an apostrophe inside a word and leaves a possessive out of it', () => {
    expect(surfaces("Qa’ida’s men, Pakistan's border")).toEqual(['Qa’ida', 'men', 'Pakistan', 'border']);
    expect(tokenise('Pakistan’s')[0]?.word.possessiveLength).toBe(2);
  });

  test.each([
    ["the Taliban' and ‘Kabul’ said", ['the', 'Taliban', 'and', 'Kabul', 'said']],
    ['“Swat”—or Dir… “Buner”', ['Swat', 'or', 'Dir', 'Buner']],
    ["Qa'ida' 's O'Neill’é", ["Qa'ida", 's', "O'Neill’é"]],
    ['Qaʼida Qaʼ Saʿd,', ['Qaʼida', 'Qaʼ', 'Saʿd']],
    ['A man, B', ['A', 'man', 'B']],
  ])('ends the words of %j at quotation marks and apostrophes that nothing follows', (text, words) => {
    expect(surfaces(text)).toEqual(words);
  });

  test('reads letters with points as one word', () => {
    expect(norms('the T.T.P. and the U.S.')).toEqual(['the', 'ttp', 'and', 'the', 'us']);
  });

  test('gives UTF-16 offsets after characters outside the basic plane', () => {
    const text = '😀 Kabul';
    expect(tokenise(text)).toMatchObject([{ start: 3, end: 8 }]);
  });

  test('gives offsets into the text as it stands, invisible characters included', () => {
    const text = 'Dur\u00ADand\u200B Line';
    expect(surfaces(text)).toEqual(['Dur\u00ADand\u200B', 'Line']);
    expect(norms(text)).toEqual(['durand', 'line']);
  });

  test('parts Persian words at a zero-width non-joiner', () => {
    expect(norms('طالبان\u200Cها')).toEqual(['طالبان', 'ها']);
    expect(tokenise('طالبان\u200Cها')[1]?.joined).toBe(true);
  });

  test.each([
    ['Durand Line', true],
    ['Durand\u00A0Line', true],
    ['Durand-Line', true],
    ['Durand–Line', true],
    ['Durand\nLine', true],
    ['Durand, Line', false],
    ['Durand. Line', false],
    ['Durand (Line', false],
    ['Durand – Line', false],
    ['Durand/Line', true],
    ['Durand / Line', false],
    ["Foreigners' Plan", true],
    ["foreigner' Plan", false],
    ['Durand\n\nLine', false],
    ['Durand\u200E Line', true],
    ['\u2066Durand\u2069 \u2066Line\u2069', true],
    ['Durand.\u200E Line', false],
  ])('joins %j: %s', (text, joined) => {
    expect(tokenise(text)[1]?.joined).toBe(joined);
  });

  test.each([
    ['kabul', 'lower'],
    ['Kabul', 'capital'],
    ['TTP', 'upper'],
    ['T.T.P.', 'upper'],
    ['iPhone', 'mixed'],
    ['McCain', 'mixed'],
    ['I', 'capital'],
    ['کابل', 'none'],
    ['1893', 'none'],
    ['Élysée', 'capital'],
  ])('sees that %s is %s', (word, wordCase) => {
    expect(tokenise(word)[0]?.word.wordCase).toBe(wordCase);
  });

  test('finds nothing in text without words', () => {
    expect(tokenise('')).toEqual([]);
    expect(tokenise(' — … \u200B')).toEqual([]);
  });
});
