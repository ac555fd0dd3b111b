import { expect, test } from 'vitest';
import { createGlossary } from '../../../src/core/glossary';
import { makeEntry, makePack, makeSource } from '../../support/corpus';

const cite = (source: string) => ({ type: 'citation' as const, source });
const say = (text: string) => ({ type: 'text' as const, text });
const glossary = createGlossary(
  makePack(
    [
      makeEntry({
        id: 'bridge',
        label: 'Old Bridge',
        depth: 'full',
        native: { de: ['Alte Brücke'] },
        summary: [say('One.'), cite('b'), say('Two.'), cite('a'), cite('b')],
        sections: [{ heading: 'Background', paragraphs: [[say('Three.'), cite('c'), cite('a')]] }],
        timeline: [{ date: '1898', text: 'It opens.', sources: ['d'] }],
        related: [{ id: 'town', relation: 'located-in' }],
      }),
      makeEntry({ id: 'town', label: 'Town', summary: [say('A town.'), cite('a')] }),
    ],
    { sources: ['a', 'b', 'c', 'd'].map((id) => makeSource({ id })) },
  ),
);

test('a card has the summary and its sources in the order of their marks', () => {
  const card = glossary.card('bridge');
  expect(card?.sources.map(({ id }) => id)).toEqual(['b', 'a']);
  expect(card).toMatchObject({
    label: 'Old Bridge',
    hasMore: true,
    nativeNames: [{ language: 'de', name: 'Alte Brücke' }],
  });
  expect(glossary.card('town')?.hasMore).toBe(false);
});

test('a full entry has every source, and its relations with what they lead to', () => {
  const entry = glossary.entry('bridge');
  expect(entry?.sources.map(({ id }) => id)).toEqual(['b', 'a', 'c', 'd']);
  expect(entry?.related).toEqual([
    { id: 'town', label: 'Town', kind: 'concept', summary: 'A town.', relation: 'located-in' },
  ]);
  expect(entry).not.toHaveProperty('coordinates');
});

test('what does not exist is null, or left out of lists', () => {
  expect(glossary.card('none')).toBeNull();
  expect(glossary.entry('none')).toBeNull();
  expect(glossary.listings(['town', 'none', 'bridge']).map(({ id }) => id)).toEqual(['town', 'bridge']);
});
