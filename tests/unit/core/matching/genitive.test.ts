import { expect, test } from 'vitest';
import { genitiveAsCompound } from '../../../../src/core/matching/genitive';
import { createLexicon } from '../../../../src/core/text/lexicon';

const { wordOf } = createLexicon();
const compound = (phrase: string) =>
  genitiveAsCompound(phrase.split(' ').map(wordOf))
    ?.map(({ norm }) => norm)
    .join(' ');

test.each([
  ['takeover of the Taliban', 'taliban takeover'],
  ['refugees of Afghanistan', 'afghanistan refugees'],
  ['fence of the long border', 'long border fence'],
])('%s is %s', (phrase, expected) => {
  expect(compound(phrase)).toBe(expected);
});

test.each(['Taliban takeover', 'of the Taliban', 'fall of', 'end of the fall of Kabul'])(
  '%s is NOT turned',
  (phrase) => {
    expect(compound(phrase)).toBeUndefined();
  },
);
