import { expect, test } from 'vitest';
import { compassPoint, distanceBetween } from '../../../../src/core/map/direction';
import { findNeighbours } from '../../../../src/core/map/neighbours';
import { makeEntry } from '../../../support/corpus';

const says = (words: string) => [{ type: 'text' as const, text: words }];
const TORKHAM = makeEntry({ id: 'torkham', kind: 'border', coordinates: [34.12, 71.09] });
const ENTRIES = [
  TORKHAM,
  makeEntry({ id: 'landi-kotal', kind: 'place', coordinates: [34.1, 71.15], summary: says('Town at the pass.') }),
  makeEntry({ id: 'kunar', kind: 'place', coordinates: [34.85, 71.1], summary: says('Province with a capital.') }),
  makeEntry({
    id: 'kabul',
    kind: 'place',
    tier: 2,
    coordinates: [34.53, 69.17],
    summary: says('Kabul is the capital.'),
  }),
  makeEntry({ id: 'peshawar', kind: 'place', tier: 2, coordinates: [34.01, 71.58], summary: says('City of note.') }),
  makeEntry({ id: 'doha', kind: 'place', tier: 2, coordinates: [25.29, 51.53], summary: says('Capital of Qatar.') }),
  makeEntry({ id: 'attack', kind: 'event', tier: 2, coordinates: [34.2, 71.1], summary: says('Attack on a town.') }),
  makeEntry({ id: 'nowhere', kind: 'place', summary: says('Town without coordinates.') }),
];

test('a place’s neighbours are towns and crossings, the known ones first, then the nearest', () => {
  expect(findNeighbours(ENTRIES, TORKHAM).map(({ id }) => id)).toEqual(['peshawar', 'kabul', 'landi-kotal']);
});

test('on the map of a line crossings come first, then known towns; which are in sight the map knows', () => {
  const line = makeEntry({ id: 'durand-line', kind: 'border' });
  expect(findNeighbours([...ENTRIES, line], line).map(({ id }) => id)).toEqual([
    'torkham',
    'kabul',
    'peshawar',
    'doha',
  ]);
});

test('what has no place has no neighbours', () => {
  expect(findNeighbours(ENTRIES, makeEntry({ id: 'idea' }))).toEqual([]);
});

test.each([
  [[36, 70], 0],
  [[35.2, 71.5], 1],
  [[34, 72], 2],
  [[32, 70], 4],
  [[34, 68], 6],
  [[35.2, 68.5], 7],
] as const)('seen from 34° N, 70° E, %j lies at point %i of the compass', (to, point) => {
  expect(compassPoint([34, 70], to)).toBe(point);
});

test('the way from Kabul to Peshawar is 229 km', () => {
  expect(Math.round(distanceBetween([34.53, 69.17], [34.01, 71.58]))).toBe(229);
});
