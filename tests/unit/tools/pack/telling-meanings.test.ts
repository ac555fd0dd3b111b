import { expect, test } from 'vitest';
import { createLexicon } from '../../../../src/core/text/lexicon';
import { withTellingMeanings } from '../../../../src/tools/pack/telling-meanings';
import { makeEntry } from '../../../support/corpus';

const saying = (id: string, text: string, not: string[] = []) =>
  makeEntry({
    id,
    summary: [
      { type: 'text', text },
      { type: 'citation', source: 'a-source' },
    ],
    aliases: [{ name: id, when: 'context', not }],
  });

const meaningsOf = (not: string[]) =>
  withTellingMeanings(
    [
      saying('rangers', 'A force under the army.', not),
      saying('corps', 'Men of the army.'),
      saying('line', 'A border.'),
    ],
    createLexicon(),
  )[0]?.aliases[0]?.not;

test('words that the pack itself uses in several entries tell of no other meaning', () => {
  expect(meaningsOf(['army in Texas'])).toEqual(['in texa']);
});

test('a meaning of which nothing is left is dropped', () => {
  expect(meaningsOf(['the armies', 'football club'])).toEqual(['football club']);
});

test('a meaning that holds the alias stays as it is written', () => {
  expect(meaningsOf(['Army Rangers'])).toEqual(['Army Rangers']);
});
