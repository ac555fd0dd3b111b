import type { MapShapes } from './map-data';
import type { Coordinates } from './map-view';

/** What an entry is on the map when it is more than a point: one of its lines, or a country. */
export interface DrawnSubject {
  is: 'line' | 'country';
  geometry: GeoJSON.MultiLineString | GeoJSON.Polygon | GeoJSON.MultiPolygon;
  /** What has to be in sight for all of it to be. */
  points: Coordinates[];
}

/**
 * Entries that are lines of the map, by id. Only those whose course the map's source draws: of the Line of Control and the Radcliffe Line
 * it has no more than borders of which they are parts.
 */
const LINES: Readonly<Record<string, 'durandLine'>> = { 'durand-line': 'durandLine' };

/** Whether an entry is a line of the map. */
export function isMapLine(entry: string): boolean {
  return Object.hasOwn(LINES, entry);
}

/** What an entry is on the map; null for what is a point at most. Countries are known by their English names. */
export function findDrawnSubject({ id, label }: { id: string; label: string }, shapes: MapShapes): DrawnSubject | null {
  const line = Object.hasOwn(LINES, id) ? LINES[id] : undefined;
  if (line) return { is: 'line', geometry: shapes[line], points: shapes[line].coordinates.flat().map(toCoordinates) };
  const country = shapes.countries.find(({ name }) => name === label);
  if (!country) return null;
  const [west, south, east, north] = country.bounds;
  const points: Coordinates[] = [
    [south, west],
    [north, east],
  ];
  return { is: 'country', geometry: country.geometry, points };
}

function toCoordinates([longitude = Number.NaN, latitude = Number.NaN]: GeoJSON.Position): Coordinates {
  return [latitude, longitude];
}
