import { describe, expect, test } from 'vitest';
import { createEntrySearch } from '../../../../src/core/search/search-entries';
import { makeEntry } from '../../../support/corpus';

const text = (summary: string) => [{ type: 'text' as const, text: summary }];
const search = createEntrySearch([
  makeEntry({
    id: 'ttp',
    label: 'Tehrik-i-Taliban Pakistan',
    aliases: ['TTP', 'Pakistani Taliban'],
    native: { ur: ['تحریک طالبان پاکستان'] },
  }),
  makeEntry({ id: 'taliban', label: 'Taliban', summary: text('A movement that rules Afghanistan.') }),
  makeEntry({ id: 'durand-line', label: 'Durand Line', summary: text('The border drawn in 1893.') }),
  makeEntry({ id: 'spin-boldak', label: 'Spin Boldak', summary: text('A town on the Durand Line.') }),
]);
const ids = (query: string, limit = 10) => search.find(query, limit).map(({ id }) => id);

describe('search', () => {
  test('lists every entry by label for an empty query', () => {
    expect(ids(' ')).toEqual(['durand-line', 'spin-boldak', 'taliban', 'ttp']);
    expect(ids('', 2)).toHaveLength(2);
  });

  test('puts the entry whose name was typed whole first', () => {
    expect(ids('Taliban')[0]).toBe('taliban');
    expect(ids('pakistani taliban')[0]).toBe('ttp');
    expect(ids('Durand Line')[0]).toBe('durand-line');
  });

  test('puts names that begin with what was typed so far before the rest', () => {
    expect(ids('tal')[0]).toBe('taliban');
    expect(ids('spin b')[0]).toBe('spin-boldak');
  });

  test('says which name was meant when it was not the label', () => {
    expect(search.find('TTP', 1)[0]).toMatchObject({ id: 'ttp', matchedName: 'TTP' });
    expect(search.find('Durand Line', 1)[0]).not.toHaveProperty('matchedName');
  });

  test.each([
    ['a typo', 'Durant Line', 'durand-line'],
    ['no hyphens', 'tehrik i taliban', 'ttp'],
    ['a name in its own script', 'تحریک طالبان', 'ttp'],
    ['a word of the summary', '1893', 'durand-line'],
  ])('finds by %s', (_, query, id) => {
    expect(ids(query)).toContain(id);
  });

  test('finds nothing for nonsense', () => {
    expect(ids('zzqqxx')).toEqual([]);
  });
});
