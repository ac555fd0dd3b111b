import { expect, test } from 'vitest';
import type { Entry } from '../../../../src/core/corpus/pack-schema';
import { checkRelations } from '../../../../src/tools/pack-check/check-relations';
import { makeEntry } from '../../../support/corpus';

const related = (id: string, relation: Entry['related'][number]['relation'] = 'related-to') => [{ id, relation }];
const subject = (relations = related('other')) => makeEntry({ id: 'subject', related: relations });
const other = makeEntry({ id: 'other' });
const found = (...entries: Entry[]) => checkRelations(entries).map(({ sort, entry }) => `${sort} ${entry}`);

test('an entry that none is related to, either way, is an error', () => {
  expect(found(subject(), other, makeEntry({ id: 'alone' }))).toEqual(['orphan alone']);
});

test.each(['part-of', 'has-part', 'led-by', 'located-in'] as const)('%s holds one way only', (relation) => {
  const entries = [
    makeEntry({ id: 'one', related: related('two', relation) }),
    makeEntry({ id: 'two', related: related('one', relation) }),
  ];
  expect(found(...entries)).toEqual(['contradiction one']);
});

test('an entry that says both of another is an error too', () => {
  const both = [...related('other', 'part-of'), ...related('other', 'has-part')];
  expect(found(subject(both), other)).toEqual(['contradiction other']);
});

test('what each says from its own side does NOT contradict, nor does support both ways', () => {
  const pair = (first: 'part-of' | 'supports', second: 'has-part' | 'supports') =>
    found(
      makeEntry({ id: 'one', related: related('two', first) }),
      makeEntry({ id: 'two', related: related('one', second) }),
    );
  expect(pair('part-of', 'has-part')).toEqual([]);
  expect(pair('supports', 'supports')).toEqual([]);
});

test('a pair both allied and opposed is warned of once', () => {
  const both = [...related('other', 'allied-with'), ...related('other', 'opposed-to')];
  const back = makeEntry({ ...other, related: related('subject', 'allied-with') });
  expect(found(subject(both), other)).toEqual(['allied-and-opposed other']);
  expect(found(subject(both), back)).toEqual(['allied-and-opposed other']);
});
