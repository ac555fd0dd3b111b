import { type GeoPermissibleObjects, type GeoProjection, geoAzimuthalEqualArea, geoPath } from 'd3-geo';
import type { MapShapes } from './map-data';
import { createPathWriter } from './path-writer';

/** A place as entries give it, in degrees. */
export type Coordinates = readonly [latitude: number, longitude: number];
/** In px from the top left corner of the drawing. */
export type Point = [x: number, y: number];

export interface MapSize {
  width: number;
  height: number;
}

export interface MapFrame extends MapSize {
  /** What has to be in sight. */
  points: readonly Coordinates[];
  /** At least so many kilometres are in sight along the shorter side, however near the points are to each other. */
  leastExtent: number;
  /** Space between the outermost points and the edge, in px. */
  margin: number;
  /** Bends of lines smaller than this are left out, in px. */
  detail?: number;
}

/** A part of the map, laid out in px. */
export interface MapView extends MapSize {
  project(place: Coordinates): Point;
  isInSight(place: Coordinates): boolean;
  /** The outline of a shape as the `d` of an SVG path, cut at the edges; empty when nothing of it is in sight. */
  pathOf(shape: GeoPermissibleObjects): string;
  projection: GeoProjection;
  /** All that is in sight lies within: west, south, east, north, in degrees. */
  bounds: MapShapes['extent'];
  /** At the middle of the map. */
  pxPerKm: number;
}

const EARTH_RADIUS_KM = 6371;
const DEGREES = 180 / Math.PI;
/** Paths reach so far beyond the edge that the strokes along it are out of sight, in px. */
const BLEED = 4;

/** True where the map has something to show around the place. */
export function isOnMap(
  [latitude, longitude]: Coordinates,
  { extent: [west, south, east, north] }: MapShapes,
): boolean {
  return latitude > south && latitude < north && longitude > west && longitude < east;
}

/**
 * Lays out the part of the map that shows every point of the frame, with north up in its middle. Areas are true to each other, and distances
 * nearly so. Near the map's end the view is moved inwards. There must be at least one point.
 */
export function createMapView(frame: MapFrame, { extent }: MapShapes): MapView {
  const { width, height, points, leastExtent, margin, detail = 0.75 } = frame;
  const side = Math.min(width, height);
  const widest = (side * EARTH_RADIUS_KM) / leastExtent;
  const pointBounds = boundsOf(points);
  // The source's points lie close enough that straight lines between them will do.
  const projection = geoAzimuthalEqualArea()
    .precision(0)
    .rotate(rotationTo(middleOf(pointBounds)));
  const room: [Point, Point] = [
    [margin, margin],
    [width - margin, height - margin],
  ];
  if (points.length > 1) projection.fitExtent(room, multiPoint(points));
  const scale = points.length > 1 ? projection.scale() : widest;
  // Points on one spot fit at any scale.
  const isFitted = points.length > 1 && Number.isFinite(scale);
  const radius = isFitted ? Math.min(scale, widest) : widest;
  // Of the drawing, which is not quite that of the degrees.
  const middle = isFitted ? placeAt(projection, [width / 2, height / 2]) : undefined;
  const halves = (latitude: number) => halfSpans(latitude, { width, height, radius });
  const centre = keepWithin(middle ?? middleOf(pointBounds), halves, extent);
  projection
    .scale(radius)
    .rotate(rotationTo(centre))
    .translate([width / 2, height / 2])
    .clipExtent([
      [-BLEED, -BLEED],
      [width + BLEED, height + BLEED],
    ]);
  const writer = createPathWriter(detail);
  const path = geoPath(projection, writer);
  const project = ([latitude, longitude]: Coordinates) => projection([longitude, latitude]) ?? [Number.NaN, Number.NaN];
  return {
    width,
    height,
    project,
    isInSight(place) {
      const [x, y] = project(place);
      return x >= 0 && x <= width && y >= 0 && y <= height;
    },
    pathOf(shape) {
      path(shape);
      return writer.take();
    },
    projection,
    bounds: around(centre, halves(centre[0])),
    pxPerKm: radius / EARTH_RADIUS_KM,
  };
}

interface Bounds {
  west: number;
  south: number;
  east: number;
  north: number;
}

function boundsOf(points: readonly Coordinates[]): Bounds {
  if (points.length === 0) throw new RangeError('A map needs at least one point that it must show.');
  const latitudes = points.map(([latitude]) => latitude);
  const longitudes = points.map(([, longitude]) => longitude);
  return {
    west: Math.min(...longitudes),
    south: Math.min(...latitudes),
    east: Math.max(...longitudes),
    north: Math.max(...latitudes),
  };
}

function placeAt(projection: GeoProjection, point: Point): Coordinates | undefined {
  const place = projection.invert?.(point);
  return place ? [place[1], place[0]] : undefined;
}

const middleOf = ({ west, south, east, north }: Bounds): Coordinates => [(south + north) / 2, (west + east) / 2];
const rotationTo = ([latitude, longitude]: Coordinates): Point => [-longitude, -latitude];
const multiPoint = (points: readonly Coordinates[]): GeoJSON.MultiPoint => ({
  type: 'MultiPoint',
  coordinates: points.map(([latitude, longitude]) => [longitude, latitude]),
});

interface HalfSpans {
  latitude: number;
  longitude: number;
}

/** How far a view of this middle reaches to each side, in degrees. */
function halfSpans(middle: number, { width, height, radius }: MapSize & { radius: number }): HalfSpans {
  const latitude = (height / 2 / radius) * DEGREES;
  // Meridians draw together towards the pole: the view is widest, in degrees, at its upper edge.
  const upper = Math.min(middle + latitude, 80) / DEGREES;
  return { latitude, longitude: ((width / 2 / radius) * DEGREES) / Math.cos(upper) };
}

const around = ([latitude, longitude]: Coordinates, half: HalfSpans): MapShapes['extent'] => [
  longitude - half.longitude,
  latitude - half.latitude,
  longitude + half.longitude,
  latitude + half.latitude,
];

/** The centre, moved so that the view ends where the map does; in the middle of the map where it is wider than that. */
function keepWithin(
  [latitude, longitude]: Coordinates,
  halves: (latitude: number) => HalfSpans,
  [west, south, east, north]: MapShapes['extent'],
): Coordinates {
  const high = halves(latitude).latitude;
  const middle = clamp(latitude, south + high, north - high);
  const wide = halves(middle).longitude;
  return [middle, clamp(longitude, west + wide, east - wide)];
}

const clamp = (value: number, low: number, high: number) =>
  low > high ? (low + high) / 2 : Math.min(Math.max(value, low), high);
