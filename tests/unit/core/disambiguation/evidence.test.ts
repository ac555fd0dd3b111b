import { describe, expect, test } from 'vitest';
import { addExpansions, callingsOf, copyEvidence, emptyEvidence } from '../../../../src/core/disambiguation/evidence';
import { createSubjectScore } from '../../../../src/core/disambiguation/subject-score';

const evidence = (draft: Partial<ReturnType<typeof emptyEvidence>>) => ({ ...emptyEvidence(), ...draft });

test('an expansion that the corpus knows wins over one that it does not, in whichever order', () => {
  const page = evidence({ expansions: { TTP: 'ttp', ISI: null } });
  addExpansions(page, { TTP: null, ISI: 'isi' });
  expect(page.expansions).toEqual({ TTP: 'ttp', ISI: 'isi' });
});

test('a copy is added to without changing what it was made of', () => {
  const page = evidence({ named: { x: 1 } });
  callingsOf(copyEvidence(page), 'x', 'word').sure.push(7);
  expect(page).toEqual(evidence({ named: { x: 1 } }));
});

/** The score of a page, of whose entries `places` are places, all of one tier; context words are own words where told. */
function scoreOf(
  draft: Parameters<typeof evidence>[0],
  { tier = 1, places = [] as string[], own = {} as Record<string, string>, except = '' } = {},
): number {
  return createSubjectScore(evidence(draft), {
    tierOf: () => tier,
    kindOf: (entry) => (places.includes(entry) ? 'place' : 'group'),
    ownWords: (entry) => new Set(own[entry] === undefined ? [] : [own[entry]]),
  })(except);
}

describe('the subject score', () => {
  test('rises with different names more than with repeated ones', () => {
    expect(scoreOf({})).toBe(0);
    expect(scoreOf({ named: { a: 1 } })).toBeLessThan(scoreOf({ named: { a: 2 } }));
    expect(scoreOf({ named: { a: 4 } })).toBe(scoreOf({ named: { a: 400 } }));
    expect(scoreOf({ named: { a: 400 } })).toBeLessThan(scoreOf({ named: { a: 1, b: 1 } }));
    expect(scoreOf({ contextWords: { kabul: 1 } })).toBeLessThan(scoreOf({ named: { a: 1 } }));
  });

  test('counts general entries less than specialised ones, and places less than others', () => {
    const named = { named: { a: 1 } };
    expect(scoreOf(named, { tier: 3 })).toBeLessThan(scoreOf(named));
    expect(scoreOf(named, { places: ['a'] })).toBeLessThan(scoreOf(named));
  });

  test('does not let an entry vouch for itself, nor the words of its names', () => {
    expect(scoreOf({ named: { self: 9 } }, { except: 'self' })).toBe(0);
    const page = { contextWords: { taliban: 5, kabul: 1 } };
    expect(scoreOf(page, { own: { taliban: 'taliban' }, except: 'taliban' })).toBe(0.5);
    expect(scoreOf(page, { own: { taliban: 'taliban' }, except: 'other' })).toBeGreaterThan(1);
  });

  test('rises a little with names that might mean others, which speak for one another', () => {
    const party = { perhapsNamed: { pti: 9 } };
    expect(scoreOf(party, { except: 'pti' })).toBe(0);
    const parties = { perhapsNamed: { pti: 1, ppp: 1, anp: 1 } };
    expect(scoreOf(parties, { except: 'pti' })).toBeGreaterThan(0);
    expect(scoreOf(parties)).toBeLessThan(scoreOf({ named: { pti: 1 } }));
  });

  test('counts a context word that is an entry too once', () => {
    const page = { contextWords: { pakistan: 1 }, named: { pakistan: 1 } };
    expect(scoreOf(page, { own: { pakistan: 'pakistan' } })).toBe(0.5);
  });
});
