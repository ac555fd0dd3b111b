import type { Box } from './clip-countries';

/** The stretches of lines that run inside the box, from point to point as they are: no point is added where a line leaves it. */
export function linesWithin(lines: GeoJSON.MultiLineString, [west, south, east, north]: Box): GeoJSON.MultiLineString {
  const isInside = ([x = Number.NaN, y = Number.NaN]: GeoJSON.Position) =>
    x >= west && x <= east && y >= south && y <= north;
  const coordinates: GeoJSON.Position[][] = [];
  for (const line of lines.coordinates) {
    let stretch: GeoJSON.Position[] = [];
    for (const point of line) {
      if (isInside(point)) stretch.push(point);
      else {
        coordinates.push(stretch);
        stretch = [];
      }
    }
    coordinates.push(stretch);
  }
  return { type: 'MultiLineString', coordinates: coordinates.filter(({ length }) => length > 1) };
}
