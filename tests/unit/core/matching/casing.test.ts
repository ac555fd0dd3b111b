import { describe, expect, test } from 'vitest';
import { casingOf, isCasedAs, type TextCase, textCaseOf } from '../../../../src/core/matching/casing';
import { createLexicon } from '../../../../src/core/text/lexicon';
import { tokenise } from '../../../../src/core/text/tokenise';

const lexicon = createLexicon();
const wordsOf = (text: string) => tokenise(text, lexicon).map(({ word }) => word);

test.each([
  ['TTP', 'acronym'],
  ['T.T.P.', 'acronym'],
  ['LeT', 'acronym'],
  ['TOLOnews', 'proper'],
  ['Durand Line', 'proper'],
  ['al-Qaeda', 'proper'],
  ['CIA war', 'proper'],
  ['drone strikes', 'common'],
  ['طالبان', 'common'],
])('%s is written as a name of casing %s', (name, casing) => {
  expect(casingOf(wordsOf(name))).toBe(casing);
});

describe('isCasedAs', () => {
  const isTaken = (name: string, text: string, textCase: TextCase = 'ordinary') => {
    const words = wordsOf(name);
    return isCasedAs({ casing: casingOf(words), words }, wordsOf(text), textCase);
  };

  test.each([
    ['TTP', 'TTP'],
    ['TTP', 'T.T.P.'],
    ['LeT', 'LeT'],
    ['Durand Line', 'Durand Line'],
    ['Durand Line', 'Durand line'],
    ['Durand Line', 'DURAND LINE'],
    ['al-Qaeda', 'Al-Qaeda'],
    ['al-Qaeda', 'al-Qaeda'],
    ['drone strikes', 'Drone Strikes'],
    ['drone strikes', 'drone strikes'],
    ['Swat', 'Swat'],
    ['طالبان', 'طالبان'],
  ])('takes %s where the text writes %s', (name, text) => {
    expect(isTaken(name, text)).toBe(true);
  });

  test.each([
    ['TTP', 'ttp'],
    ['TTP', 'Ttp'],
    ['LeT', 'Let'],
    ['LeT', 'LET'],
    ['Durand Line', 'durand line'],
    ['Swat', 'swat'],
    ['Swat', 'SWAT'],
    ['al-Qaeda', 'al-qaeda'],
  ])('does NOT take %s where the text writes %s', (name, text) => {
    expect(isTaken(name, text)).toBe(false);
  });

  test('takes SWAT for Swat in a headline in capitals throughout', () => {
    expect(isTaken('Swat', 'SWAT', 'shouting')).toBe(true);
  });
});

test('takes any case where the text has no capitals at all', () => {
  expect(textCaseOf(tokenise('they drew the durand line in kabul', lexicon))).toBe('whispering');
  expect(textCaseOf(tokenise('They drew the line', lexicon))).toBe('ordinary');
  expect(textCaseOf(tokenise('SWAT FALLS TO THE TALIBAN', lexicon))).toBe('shouting');
});
