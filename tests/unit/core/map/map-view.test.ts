import { describe, expect, test } from 'vitest';
import { drawMap } from '../../../../src/core/map/draw-map';
import { unfoldMap } from '../../../../src/core/map/map-data';
import { type Coordinates, createMapView, isOnMap } from '../../../../src/core/map/map-view';
import { makeMap } from '../../../support/map';

const shapes = unfoldMap(await makeMap());
const TORKHAM: Coordinates = [34.12, 71.09];
const KABUL: Coordinates = [34.53, 69.17];
const GWADAR: Coordinates = [25.12, 62.33];
const FRAME = { width: 600, height: 400, leastExtent: 500, margin: 40 };

describe('a view of one place', () => {
  const view = createMapView({ ...FRAME, points: [TORKHAM] }, shapes);

  test('has it in the middle, with the least extent along the shorter side', () => {
    const [x, y] = view.project(TORKHAM);
    expect(x).toBeCloseTo(300, 6);
    expect(y).toBeCloseTo(200, 6);
    expect(FRAME.height / view.pxPerKm).toBeCloseTo(500, 6);
  });

  test('has north up and distances to scale', () => {
    const [x, y] = view.project([TORKHAM[0] + 1, TORKHAM[1]]);
    expect(x).toBeCloseTo(300, 1);
    // A degree of latitude is 111.2 km.
    expect((200 - y) / view.pxPerKm).toBeCloseTo(111.2, 0);
  });

  test('says what is in sight', () => {
    expect(view.isInSight(KABUL)).toBe(true);
    expect(view.isInSight(GWADAR)).toBe(false);
  });

  test('draws the Durand Line within the view, with one decimal', () => {
    const { durandLine, contested } = drawMap(shapes, view);
    const points = [...durandLine.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
    expect(points.length).toBeGreaterThan(20);
    for (const [x = Number.NaN, y = Number.NaN] of points) {
      expect(x).toBeGreaterThanOrEqual(-4);
      expect(x).toBeLessThanOrEqual(604);
      expect(y).toBeGreaterThanOrEqual(-4);
      expect(y).toBeLessThanOrEqual(404);
    }
    expect(durandLine).not.toMatch(/\.\d\d/);
    expect(contested).not.toBe('');
  });
});

test('a view of several places holds them all, with the margin around them', () => {
  const points = [TORKHAM, KABUL, GWADAR];
  const view = createMapView({ ...FRAME, points }, shapes);
  for (const point of points) {
    const [x, y] = view.project(point);
    expect(x).toBeGreaterThanOrEqual(38.5);
    expect(x).toBeLessThanOrEqual(561.5);
    expect(y).toBeGreaterThanOrEqual(38.5);
    expect(y).toBeLessThanOrEqual(361.5);
  }
});

test('places on one spot are shown with the least extent', () => {
  const view = createMapView({ ...FRAME, points: [KABUL, KABUL] }, shapes);
  expect(FRAME.height / view.pxPerKm).toBeCloseTo(500, 6);
});

test('at the end of the map the view is moved inwards, the place still in it', () => {
  const view = createMapView({ ...FRAME, leastExtent: 1300, points: [[18, 50]] }, shapes);
  expect(view.isInSight([18, 50])).toBe(true);
  const [west, south] = view.bounds;
  expect(west).toBeGreaterThanOrEqual(shapes.extent[0]);
  expect(south).toBeGreaterThanOrEqual(shapes.extent[1]);
});

test('a view of nothing is refused', () => {
  expect(() => createMapView({ ...FRAME, points: [] }, shapes)).toThrow(RangeError);
});

test('what lies beyond the map is told from what is on it', () => {
  expect(isOnMap(KABUL, shapes)).toBe(true);
  expect(isOnMap([19.9, -75.1], shapes)).toBe(false);
});
