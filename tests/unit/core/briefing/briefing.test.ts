import { describe, expect, test } from 'vitest';
import { findConnections } from '../../../../src/core/briefing/find-connections';
import { selectEvents } from '../../../../src/core/briefing/select-events';
import { createGlossary } from '../../../../src/core/glossary';
import { makeEntry, makePack } from '../../../support/corpus';

const happened = (date: string, text = `Happened in ${date}.`) => ({ date, text, sources: ['a-source'] });
const datesOf = (events: { date: string }[]) => events.map(({ date }) => date);

describe('the events of a page', () => {
  const treaty = makeEntry({
    id: 'treaty',
    kind: 'agreement',
    status: [{ text: 'Signed', from: '1919-08-08', sources: [] }],
    timeline: [happened('1919-07-24'), happened('1919-08-08'), happened('1921-11-22'), happened('1922')],
  });
  const group = makeEntry({
    id: 'group',
    kind: 'group',
    timeline: ['2007', '2014', '2021', '2022-11', '2025-10'].map((date) => happened(date)),
  });

  test('are of an agreement what it was, not what led to it', () => {
    expect(datesOf(selectEvents([treaty], null))).toEqual(['1919-08-08', '1921-11-22']);
  });

  test('are of a group what happened last before the page was published, the earliest first', () => {
    expect(datesOf(selectEvents([group], '2022-11-30'))).toEqual(['2014', '2021', '2022-11']);
    expect(datesOf(selectEvents([group], null))).toEqual(['2021', '2022-11', '2025-10']);
  });

  test('are NOT those of what everybody knows, nor of what is named in passing', () => {
    const country = makeEntry({ id: 'country', kind: 'place', tier: 3, timeline: [happened('1947')] });
    const others = Array.from({ length: 6 }, (_, index) =>
      makeEntry({ id: `other-${index}`, kind: 'person', timeline: [happened(`200${index}`)] }),
    );
    const told = selectEvents([country, ...others, treaty], null).map(({ entry }) => entry);
    expect(new Set(told)).toEqual(new Set(['treaty', 'other-0', 'other-1', 'other-2', 'other-3']));
  });

  test('tell of a day once, as the more important entry does', () => {
    const attack = makeEntry({
      id: 'attack',
      kind: 'event',
      timeline: [happened('2014-12-16', 'A school is attacked.')],
    });
    const school = makeEntry({
      id: 'school',
      kind: 'group',
      timeline: [happened('2014-12-16', 'Attack on a school.')],
    });
    expect(selectEvents([attack, school], null)).toEqual([
      { date: '2014-12-16', text: 'A school is attacked.', entry: 'attack' },
    ]);
  });

  test('are no more than can be read', () => {
    const many = Array.from({ length: 30 }, (_, index) =>
      makeEntry({ id: `event-${index}`, kind: 'event', timeline: [happened(`19${index + 10}`)] }),
    );
    expect(datesOf(selectEvents(many, null))).toEqual(datesOf(selectEvents(many.slice(0, 14), null)));
  });
});

describe('connections', () => {
  const leader = makeEntry({ id: 'leader', related: [{ id: 'town', relation: 'located-in' }] });
  const group = makeEntry({
    id: 'group',
    related: [
      { id: 'leader', relation: 'led-by' },
      { id: 'faction', relation: 'has-splinter' },
      { id: 'absent', relation: 'allied-with' },
    ],
  });
  const faction = makeEntry({ id: 'faction', related: [{ id: 'leader', relation: 'opposed-to' }] });
  const town = makeEntry({ id: 'town', related: [{ id: 'group', relation: 'related-to' }] });

  test('are told from the side of the more important, whoever states them, those of the most important first', () => {
    expect(findConnections([leader, group, faction, town])).toEqual([
      { from: 'leader', relation: 'leads', to: 'group' },
      { from: 'leader', relation: 'opposed-to', to: 'faction' },
      { from: 'group', relation: 'has-splinter', to: 'faction' },
    ]);
  });

  test('are those among the entries of the page', () => {
    expect(findConnections([faction, town])).toEqual([]);
  });
});

test('a briefing has the entries that exist, in the order asked, with their places', () => {
  const glossary = createGlossary(
    makePack([makeEntry({ id: 'kabul', kind: 'place', coordinates: [34.53, 69.17] }), makeEntry({ id: 'idea' })]),
  );
  expect(glossary.briefing(['idea', 'gone', 'kabul'], null)).toEqual({
    entries: [
      { id: 'idea', label: 'idea', kind: 'concept', summary: 'What idea is.' },
      { id: 'kabul', label: 'kabul', kind: 'place', summary: 'What kabul is.', coordinates: [34.53, 69.17] },
    ],
    events: [],
    connections: [],
  });
});
