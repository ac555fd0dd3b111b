import { describe, expect, test } from 'vitest';
import { casingOf, isCasedAs } from '../../../../src/core/matching/casing';
import { tokenise } from '../../../../src/core/text/tokenise';

test.each([
  ['TTP', 'acronym'],
  ['T.T.P.', 'acronym'],
  ['Durand Line', 'proper'],
  ['al-Qaeda', 'proper'],
  ['CIA war', 'proper'],
  ['drone strikes', 'common'],
  ['طالبان', 'common'],
])('%s is written as a name of casing %s', (name, casing) => {
  expect(casingOf(tokenise(name))).toBe(casing);
});

describe('isCasedAs', () => {
  const isTaken = (name: string, text: string, shouting = false) => {
    const tokens = tokenise(name);
    return isCasedAs(
      casingOf(tokens),
      tokens.map(({ wordCase }) => wordCase),
      tokenise(text),
      shouting,
    );
  };

  test.each([
    ['TTP', 'TTP'],
    ['TTP', 'T.T.P.'],
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
    ['Durand Line', 'durand line'],
    ['Swat', 'swat'],
    ['Swat', 'SWAT'],
    ['al-Qaeda', 'al-qaeda'],
  ])('does NOT take %s where the text writes %s', (name, text) => {
    expect(isTaken(name, text)).toBe(false);
  });

  test('takes SWAT for Swat in a headline in capitals throughout', () => {
    expect(isTaken('Swat', 'SWAT', true)).toBe(true);
  });
});
