import { gzipSync } from 'node:zlib';
import { geoDistance } from 'd3-geo';
import { describe, expect, test } from 'vitest';
import { unfoldMap } from '../../../../src/core/map/map-data';
import { cutMap } from '../../../../src/tools/map/cut-map';
import { loadAtlas } from '../../../../src/tools/map/load-atlas';
import { makeMap, makeOverview } from '../../../support/map';

type Position = [longitude: number, latitude: number];

const atlas = await loadAtlas();
const maps = { map: await makeMap(), overview: await makeOverview() };

const kmBetween = (a: GeoJSON.Position, b: GeoJSON.Position) => geoDistance(a as Position, b as Position) * 6371;
const lengthOf = (line: GeoJSON.Position[]) =>
  line.reduce((sum, point, index) => sum + (index === 0 ? 0 : kmBetween(line[index - 1] ?? point, point)), 0);

describe.each(Object.entries(maps))('the %s', (_, data) => {
  const shapes = unfoldMap(data);

  test('has the Durand Line in one piece, from the Iranian border to China’s', () => {
    const { coordinates } = shapes.durandLine;
    expect(coordinates).toHaveLength(1);
    const line = coordinates[0] ?? [];
    const ends = [line[0], line.at(-1)].map((end) => end ?? [Number.NaN, Number.NaN]);
    ends.sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
    expect(kmBetween(ends[0] ?? [], [60.87, 29.86])).toBeLessThan(30);
    expect(kmBetween(ends[1] ?? [], [74.55, 37.03])).toBeLessThan(30);
    // Sources give 2,400 to 2,670 km; a line drawn with fewer bends is shorter.
    expect(lengthOf(line)).toBeGreaterThan(1800);
    expect(lengthOf(line)).toBeLessThan(2670);
  });

  test('marks lines in Kashmir, and only there, as contested', () => {
    const points = shapes.contested.coordinates.flat();
    expect(points.length).toBeGreaterThan(20);
    for (const [longitude = 0, latitude = 0] of points) {
      expect(longitude).toBeGreaterThan(72.9);
      expect(longitude).toBeLessThan(80.7);
      expect(latitude).toBeGreaterThan(32.2);
    }
    // The line of control near Uri.
    expect(Math.min(...points.map((point) => kmBetween(point, [73.98, 34.1])))).toBeLessThan(40);
  });

  test('draws no stretch of a border twice', () => {
    const apart = new Set(
      [data.objects.durandLine, data.objects.contested].flatMap(({ arcs }) =>
        arcs.flat().map((arc) => (arc < 0 ? ~arc : arc)),
      ),
    );
    const others = data.objects.borders.arcs.flat().map((arc) => (arc < 0 ? ~arc : arc));
    expect(others.filter((arc) => apart.has(arc))).toEqual([]);
    expect(new Set(others).size).toBe(others.length);
  });

  test('holds the countries of the region, two of them as its subject', () => {
    const names = shapes.countries.map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining(['Iran', 'India', 'China', 'Tajikistan', 'Uzbekistan', 'Turkmenistan']),
    );
    expect(names).not.toContain('France');
    const subject = shapes.countries.filter(({ isSubject }) => isSubject).map(({ id, name }) => [id, name]);
    expect(subject.toSorted()).toEqual([
      ['004', 'Afghanistan'],
      ['586', 'Pakistan'],
    ]);
  });

  test('ends where it says', () => {
    const [west, south, east, north] = shapes.extent;
    for (const { bounds, name } of shapes.countries) {
      expect([name, bounds[0] >= west - 0.05, bounds[1] >= south - 0.05]).toEqual([name, true, true]);
      expect([name, bounds[2] <= east + 0.05, bounds[3] <= north + 0.05]).toEqual([name, true, true]);
    }
  });
});

test('a map is small, and the overview a good deal smaller', () => {
  const [map, overview] = [maps.map, maps.overview].map((data) => gzipSync(JSON.stringify(data)).length);
  expect(map).toBeLessThan(20_000);
  expect(overview).toBeLessThan(5_000);
});

test('an atlas without Pakistan is refused, with a sentence that says which one is meant', () => {
  const geometries = atlas.objects.countries.geometries.filter(({ id }) => id !== '586');
  const broken = { ...atlas, objects: { countries: { ...atlas.objects.countries, geometries } } };
  expect(() => cutMap(broken)).toThrow(/countries-50m\.json of world-atlas/);
});
