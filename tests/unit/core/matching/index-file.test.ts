import { expect, test } from 'vitest';
import { createGlossary } from '../../../../src/core/glossary';
import { buildIndexData } from '../../../../src/core/matching/index-data';
import { decodeIndex, encodeIndex } from '../../../../src/core/matching/index-file';
import { createNameIndex } from '../../../../src/core/matching/name-index';
import { createLexicon } from '../../../../src/core/text/lexicon';
import { makeEntry, makePack } from '../../../support/corpus';

const encoder = new TextEncoder();
const decoder = new TextDecoder();
const entries = [
  makeEntry({
    id: 'ttp',
    label: 'Tehrik-i-Taliban Pakistan',
    aliases: [{ name: 'TTP', when: 'context' }],
    native: { ur: ['تحریک'] },
  }),
  makeEntry({ id: 'line', label: 'Durand Line' }),
];
const data = buildIndexData(entries, createLexicon(), ['lane']);
const file = encodeIndex(data, (text) => encoder.encode(text));
const decode = (bytes: Uint8Array) => decodeIndex(new Uint8Array(bytes).buffer, (part) => decoder.decode(part));

test('an index is read back as it was written', () => {
  expect(decode(file)).toEqual(data);
});

test('a glossary with a loaded index spots what one with an index of its own does', () => {
  const pack = makePack(entries);
  const request = {
    blocks: [{ id: 0, text: 'The TTP, or Tehreek-i-Taliban Pakistan, and the Durand Lyne in Kabul.' }],
    undecided: [],
    evidence: null,
    page: {},
  };
  const loaded = createGlossary(pack, decode(file)).scan(request);
  expect(loaded.spots.length).toBeGreaterThan(1);
  expect(loaded).toEqual(createGlossary(pack).scan(request));
});

test('an index without its names tells them from the entries', () => {
  const phrase = { name: 'Line', when: 'context' as const, not: ['Line dance', 'queue'] };
  const more = [
    ...entries,
    makeEntry({ id: 'mir', label: 'Hamid Mir', kind: 'person', aliases: ['…', phrase] }),
    makeEntry({ id: 'same', label: 'Same', aliases: ['Same', 'Other'] }),
  ];
  const whole = buildIndexData(more, createLexicon());
  const bare = decode(encodeIndex({ ...whole, texts: null }, (text) => encoder.encode(text)));
  expect(bare).toEqual({ ...whole, texts: null });
  const [named, unnamed] = [createNameIndex(whole), createNameIndex(bare, createLexicon(), (number) => more[number])];
  const described = (index: typeof named) =>
    Array.from(whole.entryOfName, (_, number) => {
      const { entry, name, when, casing } = index.name(number);
      return { entry, name, when, casing };
    });
  expect(described(unnamed)).toEqual(described(named));
  expect(described(unnamed)).toContainEqual({ entry: 'mir', name: 'Line dance', when: 'never', casing: 'proper' });
  expect(() => unnamed.name(99)).toThrow(/no name 99/);
});

test('bytes that are no index are refused, saying what to do', () => {
  expect(() => decode(new Uint8Array(3))).toThrow(/no name index of this version; build the extension again/);
  expect(() => decode(file.map((byte, at) => (at === 0 ? byte + 1 : byte)))).toThrow(TypeError);
});

test('everyday words are carried along, and names keep their conditions', () => {
  const index = createNameIndex(decode(file));
  const factsOf = (word: string) => index.facts(index.lexicon.wordOf(word));
  expect(factsOf('lane').isConfusable).toBe(true);
  expect(factsOf('line').isConfusable).toBe(false);
  const [number = -1] = index.exact.get('ttp');
  expect(index.name(number)).toMatchObject({ entry: 'ttp', name: 'TTP', when: 'context', casing: 'acronym' });
  expect(() => index.name(99)).toThrow(/no name 99/);
});
