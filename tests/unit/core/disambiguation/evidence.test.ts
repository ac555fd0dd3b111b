import { expect, test } from 'vitest';
import { emptyEvidence, mergeEvidence } from '../../../../src/core/disambiguation/evidence';
import { createSubjectScore } from '../../../../src/core/disambiguation/subject-score';

const evidence = (draft: Partial<ReturnType<typeof emptyEvidence>>) => ({ ...emptyEvidence(), ...draft });

test('merged evidence sums counts, in whichever order the parts come', () => {
  const a = evidence({ named: { x: 1 }, contextWords: { kabul: 2 } });
  const b = evidence({ named: { x: 2, y: 1 }, expansions: { TTP: null } });
  expect(mergeEvidence(a, b)).toEqual(mergeEvidence(b, a));
  expect(mergeEvidence(a, b)).toMatchObject({
    named: { x: 3, y: 1 },
    contextWords: { kabul: 2 },
    expansions: { TTP: null },
  });
});

test('an expansion that the corpus knows wins over one that it does not', () => {
  const known = evidence({ expansions: { TTP: 'ttp' } });
  const unknown = evidence({ expansions: { TTP: null } });
  expect(mergeEvidence(known, unknown).expansions).toEqual({ TTP: 'ttp' });
  expect(mergeEvidence(unknown, known).expansions).toEqual({ TTP: 'ttp' });
});

test('merging changes neither part', () => {
  const a = evidence({ named: { x: 1 } });
  mergeEvidence(a, evidence({ named: { x: 1 } }));
  expect(a.named).toEqual({ x: 1 });
});

test('the subject score rises with different names more than with repeated ones', () => {
  const tierOf = () => 1;
  const score = (draft: Parameters<typeof evidence>[0]) =>
    createSubjectScore(evidence(draft), tierOf, () => false)('self');
  expect(score({})).toBe(0);
  expect(score({ named: { a: 1 } })).toBeLessThan(score({ named: { a: 2 } }));
  expect(score({ named: { a: 4 } })).toBe(score({ named: { a: 400 } }));
  expect(score({ named: { a: 400 } })).toBeLessThan(score({ named: { a: 1, b: 1 } }));
  expect(score({ contextWords: { kabul: 1 } })).toBeLessThan(score({ named: { a: 1 } }));
});

test('an entry does not vouch for itself', () => {
  expect(
    createSubjectScore(
      evidence({ named: { self: 9 } }),
      () => 1,
      () => false,
    )('self'),
  ).toBe(0);
});

test('general entries say less of a page than specialised ones', () => {
  const named = evidence({ named: { a: 1 } });
  expect(
    createSubjectScore(
      named,
      () => 3,
      () => false,
    )(''),
  ).toBeLessThan(
    createSubjectScore(
      named,
      () => 1,
      () => false,
    )(''),
  );
});

test('the words of an entry’s own names do not vouch for it', () => {
  const score = createSubjectScore(
    evidence({ contextWords: { taliban: 5, kabul: 1 } }),
    () => 1,
    (entry, word) => entry === 'taliban' && word === 'taliban',
  );
  expect(score('taliban')).toBe(0.5);
  expect(score('other')).toBeGreaterThan(1);
});
