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
  expect([0, 1, 2, -1].map((number) => store.namedAt(number)?.label)).toEqual([
    'Durand Line',
    'Kabul',
    undefined,
    undefined,
  ]);
  expect(store.named('kabul')).toEqual(store.namedAt(1));
  expect(store.named('herat')).toBeUndefined();
  expect(store.entry('kabul')).toEqual(short);
  expect(store.entry('kabul')).toBe(store.entry('kabul'));
  expect(store.entry('herat')).toBeUndefined();
  expect(store.source('s2')).toEqual(sources[2]);
  expect(store.source('s3')).toBeUndefined();
});

test('entries are opened only when they are asked for', () => {
  const [header = '', table = '', names = '', otherNames = '', body = ''] = writePackFile(pack, []).split('\n');
  const broken = 'this is no JSON';
  const store = readPackFile([header, table, names, otherNames, body, broken].join('\n'));
  expect(store.entry('durand-line')).toEqual(full);
  expect(store.named('kabul')?.label).toBe('Kabul');
  expect(() => store.entry('kabul')).toThrow(SyntaxError);
  const unnamed = readPackFile([header, broken, names, broken, body, broken].join('\n'));
  expect(unnamed.namedAt(0)?.label).toBe('Durand Line');
  expect(() => unnamed.namedAt(1)).toThrow(SyntaxError);
});

test('a pack whose entries are not in the order of their ids is refused, for they could not be found', () => {
  const disordered = makePack([short, full], { sources });
  expect(() => writePackFile(disordered, [])).toThrow(/"durand-line" comes after "kabul"; compile it again/);
});

test('every entry of many is found by its id', () => {
  const ids = Array.from({ length: 30 }, (_, number) => `e${number}`).sort();
  const entries = ids.map((id) => makeEntry({ id, summary: cite('s0') }));
  const store = readPackFile(writePackFile(makePack(entries, { sources }), []));
  expect(ids.map((id) => store.named(id)?.id)).toEqual(ids);
  expect(['a', 'e00', 'e31', 'z'].map((id) => store.named(id))).toEqual([undefined, undefined, undefined, undefined]);
});

test('a pack that points at what it does not have is refused', () => {
  const lost = makeEntry({ id: 'lost', summary: cite('s9') });
  expect(() => writePackFile(makePack([lost], { sources }), [])).toThrow(/no source "s9"; compile it again/);
  const adrift = makeEntry({ id: 'adrift', summary: cite('s0'), related: [{ id: 'gone', relation: 'part-of' }] });
  expect(() => writePackFile(makePack([adrift], { sources }), [])).toThrow(/no entry "gone"/);
});
