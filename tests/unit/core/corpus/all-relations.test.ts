import { expect, test } from 'vitest';
import { allRelations } from '../../../../src/core/corpus/all-relations';
import { makeEntry } from '../../../support/corpus';

const relate = (...drafts: Parameters<typeof makeEntry>[0][]) =>
  Object.fromEntries(allRelations(drafts.map(makeEntry)));

test('a relation that one entry states holds for the other, from its side', () => {
  expect(relate({ id: 'district', related: [{ id: 'province', relation: 'located-in' }] }, { id: 'province' })).toEqual(
    {
      district: [{ id: 'province', relation: 'located-in' }],
      province: [{ id: 'district', relation: 'location-of' }],
    },
  );
});

test('a relation that both state stands once', () => {
  const { group } = relate(
    { id: 'group', related: [{ id: 'leader', relation: 'led-by' }] },
    { id: 'leader', related: [{ id: 'group', relation: 'leads' }] },
  );
  expect(group).toEqual([{ id: 'leader', relation: 'led-by' }]);
});

test('where the two say different things both stand, but for a plain relation', () => {
  const { a, b } = relate(
    { id: 'a', related: [{ id: 'b', relation: 'splinter-of' }] },
    { id: 'b', related: [{ id: 'a', relation: 'opposed-to' }] },
  );
  expect(a?.map(({ relation }) => relation)).toEqual(['splinter-of', 'opposed-to']);
  expect(b?.map(({ relation }) => relation)).toEqual(['opposed-to', 'has-splinter']);
  const plain = relate(
    { id: 'a', related: [{ id: 'b', relation: 'part-of' }] },
    { id: 'b', related: [{ id: 'a', relation: 'related-to' }] },
  );
  expect(plain.a).toEqual([{ id: 'b', relation: 'part-of' }]);
});
