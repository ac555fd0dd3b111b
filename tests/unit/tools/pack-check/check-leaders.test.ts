import { expect, test } from 'vitest';
import type { Entry } from '../../../../src/core/corpus/pack-schema';
import { checkLeaders } from '../../../../src/tools/pack-check/check-leaders';
import { makeEntry } from '../../../support/corpus';

const related = (id: string, relation: Entry['related'][number]['relation']) => [{ id, relation }];
const found = (...entries: Entry[]) => checkLeaders(entries).map(({ sort, entry }) => `${sort} ${entry}`);

const led = (kind: Entry['kind'], roles: Entry['roles'] = []) =>
  found(
    makeEntry({ id: 'subject', kind, related: related('leader', 'led-by') }),
    makeEntry({ id: 'leader', kind: 'person', roles }),
  );
const past = { title: 'Head', from: '2001', to: '2005', sources: ['a-source'] };
const open = { title: 'Head', from: '2006', sources: ['a-source'] };

test('leaders whose offices are all past are warned of, whatever they lead', () => {
  expect(led('group', [past])).toEqual(['past-leader subject']);
  expect(led('institution', [past])).toEqual(['past-leader subject']);
});

test('leaders without any office are warned of where they lead a group', () => {
  expect(led('group')).toEqual(['leader-without-office subject']);
  expect(led('institution')).toEqual([]);
});

test('leaders with an open office are NOT warned of', () => {
  expect(led('group', [past, open])).toEqual([]);
});

test('leaders are found where their own entry says so', () => {
  const leader = makeEntry({ id: 'leader', kind: 'person', related: related('subject', 'leads') });
  expect(found(makeEntry({ id: 'subject', kind: 'group' }), leader)).toEqual(['leader-without-office leader']);
});
