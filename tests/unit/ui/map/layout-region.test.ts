import { describe, expect, test } from 'vitest';
import { findDrawnSubject } from '../../../../src/core/map/drawn-subject';
import { unfoldMap } from '../../../../src/core/map/map-data';
import { nameCountry } from '../../../../src/ui/map/country-names';
import { layoutRegion, type MapPlace } from '../../../../src/ui/map/layout-region';
import { makeMap } from '../../../support/map';

const shapes = unfoldMap(await makeMap());
const box = { width: 640, fontSize: 13, measure: (text: string) => text.length * 7 };
const place = (id: string, latitude: number, longitude: number): MapPlace => ({
  id,
  label: id,
  coordinates: [latitude, longitude],
});
const TORKHAM = place('Torkham', 34.12, 71.09);
const PESHAWAR = place('Peshawar', 34.01, 71.58);
const KABUL = place('Kabul', 34.53, 69.17);
const KARACHI = place('Karachi', 24.86, 67);
const layout = (places: MapPlace[], neighbours: MapPlace[] = []) =>
  layoutRegion({ shapes, places, neighbours, language: 'en' }, box);

describe('a map of one place', () => {
  test('names it, its neighbours in sight, and the countries', () => {
    const found = layout([TORKHAM], [PESHAWAR, KABUL, KARACHI, TORKHAM]);
    expect(found?.marks.map(({ place: { id }, isNeighbour }) => [id, isNeighbour])).toEqual([
      ['Torkham', false],
      ['Peshawar', true],
      ['Kabul', true],
    ]);
    expect(found?.marks.every(({ label }) => label !== null)).toBe(true);
    expect(found?.countries.map(({ name }) => name)).toEqual(expect.arrayContaining(['AFGHANISTAN', 'PAKISTAN']));
  });

  test('does NOT name it over a well-known neighbour', () => {
    const found = layout([TORKHAM], [PESHAWAR]);
    const [x] = found?.marks[1]?.point ?? [];
    // Peshawar is to the right, so the name of Torkham is not.
    expect(found?.marks[0]?.label?.right).toBeLessThan(x ?? 0);
  });

  test('names it even where its name is wider than the map', () => {
    const long = { ...TORKHAM, label: 'x'.repeat(200) };
    expect(layout([long])?.marks[0]?.label).not.toBeNull();
  });
});

test('a map of several places holds all that lie on the map', () => {
  const found = layout([TORKHAM, KARACHI, place('Washington', 38.9, -77)]);
  expect(found?.marks.map(({ place: { id } }) => id)).toEqual(['Torkham', 'Karachi']);
});

test('a country is shown by its outline, with no point in its middle', () => {
  const found = layout([place('Pakistan', 30, 70)], [KARACHI]);
  expect(found?.marks.map(({ place: { id } }) => id)).toEqual(['Karachi']);
  expect(found?.countries.map(({ name }) => name)).toContain('PAKISTAN');
});

test('there is no map of what lies beyond it', () => {
  expect(layout([place('Moscow', 55.75, 37.62)])).toBeNull();
});

test('countries are named in the reader’s language', () => {
  const afghanistan = shapes.countries.find(({ id }) => id === '004');
  const glacier = shapes.countries.find(({ id }) => id === null);
  expect(afghanistan && nameCountry(afghanistan, 'ur')).toBe('افغانستان');
  expect(glacier && nameCountry(glacier, 'en')).toBeUndefined();
});

describe('a map of a line', () => {
  const line = findDrawnSubject({ id: 'durand-line', label: 'Durand Line' }, shapes);
  if (!line) throw new Error('The map has no Durand Line.');
  const found = layoutRegion(
    { shapes, places: [], line, neighbours: [TORKHAM, KARACHI, place('Paris', 48.9, 2.3)], language: 'en' },
    box,
  );

  test('shows all of it, with both countries named', () => {
    expect(found?.shape).toEqual({ is: 'line', path: found?.paths.durandLine });
    for (const [, x, y] of found?.shape?.path.matchAll(/([\d.-]+),([\d.-]+)/g) ?? []) {
      expect(Number(x) > 0 && Number(x) < 640 && Number(y) > 0 && Number(y) < (found?.height ?? 0)).toBe(true);
    }
    expect(found?.countries.map(({ name }) => name)).toEqual(expect.arrayContaining(['AFGHANISTAN', 'PAKISTAN']));
  });

  test('has the places in sight for bearings, none of which it is about', () => {
    expect(found?.marks.map(({ place: { id }, isNeighbour }) => [id, isNeighbour])).toContainEqual(['Torkham', true]);
    expect(found?.marks.map(({ place: { id } }) => id)).not.toContain('Paris');
  });
});
