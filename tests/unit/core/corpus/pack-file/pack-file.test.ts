import { expect, test } from 'vitest';
import { readPackFile, unpackPackFile } from '../../../../../src/core/corpus/pack-file/read-pack-file';
import { writePackFile } from '../../../../../src/core/corpus/pack-file/write-pack-file';
import { makeEntry, makePack, makeSource } from '../../../../support/corpus';

const cite = (...sources: string[]) => [
  { type: 'text' as const, text: 'Said "so".' },
  ...sources.map((source) => ({ type: 'citation' as const, source })),
];
const full = makeEntry({
  id: 'durand-line',
  label: 'Durand Line',
  kind: 'border',
  wikipedia: 'Durand Line',
  depth: 'full',
  tier: 2,
  aliases: [
    'zero line',
    { name: 'line', when: 'context', not: ['queue of people', 'zero line of code'] },
    { name: 'DL', when: 'named' },
  ],
  native: { ps: ['ډیورنډ کرښه'], ur: ['ڈیورنڈ لائن', 'خط'] },
  coordinates: [34.5, 69.2],
  summary: cite('s1', 's0'),
  sections: [
    { heading: 'Why it matters', paragraphs: [cite('s0'), cite('s2', 's1')] },
    { heading: 'Nothing yet', paragraphs: [] },
  ],
  roles: [
    { title: 'Border', from: '1893', to: '1947-08', sources: ['s2'] },
    { title: 'Border still', sources: [] },
  ],
  status: [{ text: 'Disputed', from: '1947', sources: ['s0', 's2'] }],
  timeline: [{ date: '1893-11-12', text: 'Signed.', sources: ['s2'] }],
  related: [{ id: 'kabul', relation: 'located-in' }],
});
const short = makeEntry({ id: 'kabul', label: 'Kabul', kind: 'place', summary: cite('s0') });
const sources = [
  makeSource({ id: 's0', date: '2020-01' }),
  makeSource({ id: 's1', title: 'Another page', kind: 'official' }),
  makeSource({ id: 's2', url: 'https://example.org/x?y={z}' }),
];
const pack = makePack([full, short], { sources, otherSubjects: { food: ['recipe'] } });

test('a pack is read back as it was written', () => {
  expect(unpackPackFile(writePackFile(pack, []))).toEqual(pack);
});

test('sources of any ids are read back under short ones, cited as before', () => {
  const named = JSON.parse(JSON.stringify(pack).replaceAll(/"s(\d)"/g, '"a-telling-id-$1"')) as typeof pack;
  expect(writePackFile(named, [])).toBe(writePackFile(pack, []));
});

test('an entry or a source is given by its id, and none is made up', () => {
  const store = readPackFile(writePackFile(pack, ['queue', 'people']));
  expect(store.otherMeaningWords).toEqual(['queue', 'people']);
  expect(store.named.map(({ label }) => label)).toEqual(['Durand Line', 'Kabul']);
  expect(store.entry('kabul')).toEqual(short);
  expect(store.entry('kabul')).toBe(store.entry('kabul'));
  expect(store.entry('herat')).toBeUndefined();
  expect(store.source('s2')).toEqual(sources[2]);
  expect(store.source('s3')).toBeUndefined();
});

test('entries are opened only when they are asked for', () => {
  const [header = '', table = '', first = ''] = writePackFile(pack, []).split('\n');
  const store = readPackFile([header, table, first, 'this is no JSON'].join('\n'));
  expect(store.entry('durand-line')).toEqual(full);
  expect(() => store.entry('kabul')).toThrow(SyntaxError);
});

test('a pack that points at what it does not have is refused', () => {
  const lost = makeEntry({ id: 'lost', summary: cite('s9') });
  expect(() => writePackFile(makePack([lost], { sources }), [])).toThrow(/no source "s9"; compile it again/);
  const adrift = makeEntry({ id: 'adrift', summary: cite('s0'), related: [{ id: 'gone', relation: 'part-of' }] });
  expect(() => writePackFile(makePack([adrift], { sources }), [])).toThrow(/no entry "gone"/);
});
