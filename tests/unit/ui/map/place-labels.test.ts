import { describe, expect, test } from 'vitest';
import { overlap } from '../../../../src/ui/map/boxes';
import { placeLabels } from '../../../../src/ui/map/place-labels';
import { chooseScaleBar } from '../../../../src/ui/map/scale-bar';

const SIZE = { width: 300, height: 200 };
const at = (x: number, y: number, width = 50) => ({ point: [x, y] as [number, number], reach: 4, width, height: 16 });

describe('a label', () => {
  test('stands to the right of its point, in the middle of its height', () => {
    expect(placeLabels([at(100, 100)], SIZE)).toEqual([{ left: 107, top: 92, right: 157, bottom: 108 }]);
  });

  test('stands to the left where the map ends', () => {
    expect(placeLabels([at(290, 100)], SIZE)[0]).toMatchObject({ right: 283 });
  });

  test('gives way to what is there already', () => {
    const taken = [{ left: 110, top: 80, right: 300, bottom: 120 }];
    expect(placeLabels([at(100, 100)], SIZE, taken)[0]).toMatchObject({ right: 93 });
  });

  test('is left out where there is no room', () => {
    expect(placeLabels([at(100, 100, 400)], SIZE)).toEqual([null]);
  });

  test('is left out with its point, which then is in nobody’s way', () => {
    const covering = { left: 90, top: 90, right: 110, bottom: 110 };
    expect(placeLabels([at(100, 100), at(60, 100, 20)], SIZE, [covering])).toEqual([null, expect.anything()]);
  });
});

test('of many labels the first have their place, and none covers another or another’s point', () => {
  const points = Array.from({ length: 60 }, (_, index) => at((index * 67) % 300, (index * 41) % 200));
  const labels = placeLabels(points, SIZE);
  const placed = labels.filter((label) => label !== null);
  expect(placed.length).toBeGreaterThan(5);
  expect(placed.length).toBeLessThan(60);
  placed.forEach((label, index) => {
    for (const other of placed.slice(index + 1)) expect(overlap(label, other)).toBe(false);
  });
  labels.forEach((label, index) => {
    const [x = 0, y = 0] = points[index]?.point ?? [];
    const dot = { left: x - 4, top: y - 4, right: x + 4, bottom: y + 4 };
    if (label) expect(placed.some((other) => other !== label && overlap(other, dot))).toBe(false);
  });
});

test.each([
  [1, 640, 100],
  [0.5, 640, 200],
  [2.2, 320, 20],
])('at %f px a kilometre a map %i px wide has a bar of %i km', (pxPerKm, width, kilometres) => {
  expect(chooseScaleBar(pxPerKm, width)).toEqual({ kilometres, length: kilometres * pxPerKm });
});
