import { expect, test } from 'vitest';
import { checkNames } from '../../../../src/tools/pack-check/check-names';
import { makeEntry } from '../../../support/corpus';

const other = makeEntry({ id: 'other', label: 'Other Subject' });
type Draft = Partial<Parameters<typeof makeEntry>[0]>;
const foundOf = (draft: Draft) =>
  checkNames([makeEntry({ id: 'subject', label: 'The Subject Itself', ...draft }), other]).map(
    ({ sort, entry }) => `${sort} ${entry}`,
  );

test('that are always spotted and everyday words, or abbreviations of few letters, are warned of', () => {
  expect(foundOf({ aliases: ['Dawn', 'TTP', 'U.N.', 'NATO'] })).toEqual([
    'everyday-word subject',
    'short-acronym subject',
    'short-acronym subject',
    'short-acronym subject',
  ]);
});

test('are NOT warned of when they need context, are longer, or are no everyday words', () => {
  const aliases = [{ name: 'Dawn', when: 'context' as const }, 'Dawn News', 'ANDSF', 'Taliban'];
  expect(foundOf({ aliases })).toEqual([]);
});

test('a label counts as always spotted, unless an alias of the same name says otherwise', () => {
  expect(foundOf({ label: 'Dawn' })).toEqual(['everyday-word subject']);
  expect(foundOf({ label: 'Dawn', aliases: [{ name: 'Dawn', when: 'context' }] })).toEqual([]);
});

test('that always mean two entries are an error, also where spaces, hyphens and capitals differ', () => {
  expect(foundOf({ aliases: ['Other-subject'] })).toEqual(['always-twice other']);
});

test('that two entries share are warned of, unless one says in "not" what else they mean', () => {
  const shared = (not: string[]) => [{ name: 'Line', when: 'context' as const, not }];
  const second = makeEntry({ id: 'second', label: 'The Second', aliases: shared([]) });
  const check = (not: string[]) =>
    checkNames([makeEntry({ id: 'first', label: 'The First', aliases: shared(not) }), second]);
  expect(check([])).toMatchObject([
    { sort: 'shared-name', entry: 'first', message: expect.stringContaining('second (context)') },
  ]);
  expect(check(['railway'])).toEqual([]);
});

test('that one entry has in two spellings are NOT shared', () => {
  expect(foundOf({ aliases: ['Long-Name', 'Long Name'] })).toEqual([]);
});
