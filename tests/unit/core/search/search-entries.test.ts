import { describe, expect, test } from 'vitest';
import { initialsFit, initialsIn, initialsOf } from '../../../../src/core/search/initials';
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

describe('initials', () => {
  const school = createEntrySearch([
    makeEntry({ id: 'aps-attack', label: 'Army Public School attack' }),
    makeEntry({ id: 'apex', label: 'Apsidal Hall' }),
    makeEntry({ id: 'iskp', label: 'Islamic State in Khorasan', aliases: ['Islamic State Khorasan Province'] }),
    makeEntry({ id: 'kp', label: 'Khyber Pakhtunkhwa' }),
    makeEntry({ id: 'kpk-police', label: 'Border Police', aliases: ['KP'] }),
    makeEntry({ id: 'ttp', label: 'Tehrik-i-Taliban Pakistan' }),
    makeEntry({ id: 'talab', label: 'Talab', summary: text('A pool.') }),
    makeEntry({ id: 'agreement', label: 'Torkham Arms Law' }),
  ]);
  const found = (query: string) => school.find(query, 10).map(({ id }) => id);

  test.each([
    ['TTP', 'ttp'],
    ['titp', 'ttp'],
    ['T.T.P.', 'ttp'],
    ['ISKP', 'iskp'],
    ['isk', 'iskp'],
    ['APS', 'aps-attack'],
  ])('%s are found to be those of %s, whichever words are counted', (query, id) => {
    expect(found(query)).toContain(id);
  });

  test('the name that they stand for is told unless it is the label', () => {
    expect(school.find('ISKP', 1)[0]).toMatchObject({ id: 'iskp', matchedName: 'Islamic State Khorasan Province' });
    expect(school.find('TTP', 1)[0]).not.toHaveProperty('matchedName');
  });

  test('come after a name that is written just so, and before everything else when in capitals', () => {
    expect(found('KP').slice(0, 2)).toEqual(['kpk-police', 'kp']);
    expect(found('TAL')[0]).toBe('agreement');
    expect(found('tal')[0]).toBe('talab');
  });

  test('in part are enough from three letters on', () => {
    const initials = initialsOf('Army Public School attack');
    expect(initials).toEqual(['apsa']);
    expect(['apsa', 'aps', 'ap', 'asp'].map((wanted) => initialsFit(wanted, initials))).toEqual([1, 0.5, 0, 0]);
  });

  test('are of names with several words, and of no passage', () => {
    expect(initialsOf('Taliban')).toEqual([]);
    expect(initialsOf('Treaty of Peace')).toEqual(['top', 'tp']);
    expect(initialsOf('one two three four five six seven eight nine')).toEqual([]);
    expect([initialsIn('T.T.P.'), initialsIn('TTP'), initialsIn('T T P'), initialsIn('1893')]).toEqual([
      'ttp',
      'ttp',
      null,
      null,
    ]);
  });
});
