import { expect, it } from 'vitest';
import { entryHash, parseEntryHash } from '../../../../src/ui/entry-page/entry-address';

it.each([
  { hash: '', id: '', anchor: '' },
  { hash: '#', id: '', anchor: '' },
  { hash: '#ttp', id: 'ttp', anchor: '' },
  { hash: '#ttp/source-3', id: 'ttp', anchor: 'source-3' },
  { hash: '#a%20b', id: 'a b', anchor: '' },
  { hash: '#100%', id: '100%', anchor: '' },
])('reads “$hash”', ({ hash, id, anchor }) => {
  expect(parseEntryHash(hash)).toEqual({ id, anchor, query: '' });
});

it('leads to the entry that it was made for', () => {
  expect(parseEntryHash(entryHash('durand-line')).id).toBe('durand-line');
  expect(parseEntryHash(entryHash('odd/id')).id).toBe('odd/id');
});

it('reads what is to be searched for, whatever it is', () => {
  expect(parseEntryHash('#?q=border%20%2F%20%D8%B3%D8%B1%D8%AD%D8%AF')).toEqual({
    id: '',
    anchor: '',
    query: 'border / سرحد',
  });
});
