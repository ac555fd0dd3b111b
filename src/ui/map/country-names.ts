import { geoPath } from 'd3-geo';
import polylabel from 'polylabel';
import type { Country } from '../../core/map/map-data';
import type { MapView, Point } from '../../core/map/map-view';
import type { DrawingBox } from '../drawing-box';
import { type Box, isWithin, overlap } from './boxes';
import { REGION_CODES } from './region-codes';

export interface CountryName {
  name: string;
  /** Its middle, in px. */
  point: Point;
  box: Box;
}

/** As in the style sheet, in em. */
const LETTER_SPACING = 0.12;
/** A name may be this many times as wide as the widest circle in the country: it is a name of an area, and few are round. */
const MOST_WIDTH = 3;
/** Finer than half a label is wasted, in px. */
const PRECISION = 4;

/** The names of the countries in sight, each where its country has most room, those that find room beside what is `taken`. */
export function placeCountryNames(
  countries: readonly Country[],
  { view, box, language, taken }: { view: MapView; box: DrawingBox; language: string; taken: readonly Box[] },
): CountryName[] {
  const step = box.fontSize * 1.6;
  return countries.flatMap((country) => {
    const name = nameCountry(country, language)?.toLocaleUpperCase(language);
    const room = name === undefined ? null : findRoom(country, view);
    if (name === undefined || room === null) return [];
    const width = box.measure(name) + name.length * box.fontSize * LETTER_SPACING;
    if (width > room.radius * MOST_WIDTH) return [];
    const [x, y] = room.point;
    const spots = [0, step, -step, 2 * step, -2 * step]
      .filter((shift) => Math.abs(shift) <= room.radius)
      .map((shift): CountryName => {
        const [left, top] = [x - width / 2, y + shift - box.fontSize * 0.6];
        const right = left + width;
        return { name, point: [x, y + shift], box: { left, top, right, bottom: top + box.fontSize * 1.2 } };
      });
    return spots.find((spot) => isWithin(spot.box, view) && !taken.some((other) => overlap(spot.box, other))) ?? [];
  });
}

/** A country's name in a language, by BCP 47 tag, as the browser knows it; undefined for what is no country, such as a glacier. */
export function nameCountry({ id }: Country, language: string): string | undefined {
  const code = id === null ? undefined : REGION_CODES[id];
  return code && new Intl.DisplayNames([language], { type: 'region' }).of(code);
}

/** The widest circle in what is in sight of a country, in px; null when nothing is. */
function findRoom({ geometry }: Country, view: MapView): { point: Point; radius: number } | null {
  const ring = ringsInSight(geometry, view).reduce<Point[]>((a, b) => (area(b) > area(a) ? b : a), []);
  if (ring.length < 3) return null;
  const found = polylabel([ring], PRECISION);
  const [x = 0, y = 0] = found;
  return { point: [x, y], radius: found.distance };
}

/** The outlines of a shape, cut at the edges of the view. In px. */
function ringsInSight(geometry: Country['geometry'], { projection }: MapView): Point[][] {
  const rings: Point[][] = [];
  geoPath(projection, {
    beginPath: () => undefined,
    arc: () => undefined,
    closePath: () => undefined,
    moveTo: (x, y) => rings.push([[x, y]]),
    lineTo: (x, y) => rings.at(-1)?.push([x, y]),
  })(geometry);
  return rings;
}

function area(ring: readonly Point[]): number {
  const twice = ring.reduce((sum, [x, y], index) => {
    const [beforeX, beforeY] = ring.at(index - 1) ?? [x, y];
    return sum + beforeX * y - x * beforeY;
  }, 0);
  return Math.abs(twice / 2);
}
