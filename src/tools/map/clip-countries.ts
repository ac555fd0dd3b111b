import { clipPolygon } from 'lineclip';

/** West, south, east, north, in degrees. */
export type Box = readonly [number, number, number, number];
type Shape = GeoJSON.Polygon | GeoJSON.MultiPolygon;

/** What of a shape lies in the box; null when nothing does. Along the box's edges the shape is closed by the edge. */
export function clipShape(shape: Shape, box: Box): GeoJSON.MultiPolygon | null {
  const polygons = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
  const coordinates = polygons.flatMap((rings) => {
    const [outline, ...holes] = rings.map((ring) => clipRing(ring, box));
    return outline ? [[outline, ...holes.filter((hole) => hole !== null)]] : [];
  });
  return coordinates.length > 0 ? { type: 'MultiPolygon', coordinates } : null;
}

function clipRing(ring: GeoJSON.Position[], box: Box): GeoJSON.Position[] | null {
  const points = clipPolygon(ring as [number, number][], box);
  const [first] = points;
  if (!first || points.length < 3) return null;
  const last = points.at(-1);
  const isClosed = last?.[0] === first[0] && last[1] === first[1];
  const closed = isClosed ? points : [...points, first];
  return closed.length < 4 ? null : closed;
}
