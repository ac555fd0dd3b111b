import { expect, test } from 'vitest';
import { unfoldMap } from '../../../../src/core/map/map-data';
import { groupByKind } from '../../../../src/ui/briefing/group-by-kind';
import { groupConnections } from '../../../../src/ui/briefing/group-connections';
import { placesToShow } from '../../../../src/ui/briefing/places-to-show';
import { dateOf } from '../../../../src/ui/briefing/use-briefing';
import { makeMap } from '../../../support/map';

test('terms are grouped by what they are, each group in the order of the page', () => {
  const kinds = new Map([
    ['town', 'place'],
    ['army', 'institution'],
    ['leader', 'person'],
    ['line', 'border'],
  ] as const);
  const term = (entry: string) => ({ entry, label: entry, mentions: 1, confidence: 1, isInTitle: false });
  const groups = groupByKind(['town', 'army', 'unknown', 'leader', 'line'].map(term), (id) =>
    kinds.get(id as 'town' | 'army' | 'leader' | 'line'),
  );
  expect(groups.map(({ heading, terms }) => [heading, ...terms.map(({ entry }) => entry)])).toEqual([
    ['briefing.people', 'leader'],
    ['briefing.groups', 'army'],
    ['briefing.places', 'town', 'line'],
  ]);
});

test('connections are grouped by whom they are told of, then by what they are', () => {
  expect(
    groupConnections([
      { from: 'a', relation: 'led-by', to: 'b' },
      { from: 'c', relation: 'opposed-to', to: 'd' },
      { from: 'a', relation: 'led-by', to: 'e' },
    ]),
  ).toEqual([
    { from: 'a', relations: [{ relation: 'led-by', to: ['b', 'e'] }] },
    { from: 'c', relations: [{ relation: 'opposed-to', to: ['d'] }] },
  ]);
});

test('countries are on the map of a page only where it names nothing smaller', async () => {
  const shapes = unfoldMap(await makeMap());
  const place = (label: string, latitude: number, longitude: number) => ({
    id: label,
    label,
    coordinates: [latitude, longitude] as [number, number],
  });
  const pakistan = place('Pakistan', 30, 70);
  const shown = (...entries: Parameters<typeof placesToShow>[0][number][]) =>
    placesToShow(entries, shapes).map(({ id }) => id);
  expect(
    shown(pakistan, place('Torkham', 34.12, 71.09), place('New York', 40.7, -74), { id: 'x', label: 'X' }),
  ).toEqual(['Torkham']);
  expect(shown(pakistan)).toEqual(['Pakistan']);
});

test('what a page gives for a date is one only if it exists', () => {
  expect(dateOf({ date: '2021-08-15' })).toBe('2021-08-15');
  expect(dateOf({ date: '2021-13-45' })).toBeNull();
  expect(dateOf({})).toBeNull();
});
