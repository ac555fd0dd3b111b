import { drawMap, type MapPaths } from './draw-map';
import type { DrawnSubject } from './drawn-subject';
import type { MapShapes } from './map-data';
import { type Coordinates, createMapView, isOnMap, type MapSize, type Point } from './map-view';

/** A small map that shows where something is, drawn already: for views that must not carry the map. In px. */
export interface DrawnMap extends MapSize, MapPaths {
  points: Point[];
  /** What it is about when that is more than points: a line or a country, as the `d` of an SVG path. */
  shape?: { is: DrawnSubject['is']; path: string };
}

export interface LocatorFrame extends MapSize {
  points: readonly Coordinates[];
  /** In kilometres along the shorter side. */
  leastExtent?: number;
}

/** Wide enough to know both countries by their outlines. In kilometres. */
const LEAST_EXTENT = 1300;
/** Around the outermost points, in px. */
const MARGIN = 14;
/** Coarse, since the paths travel in a message. In px. */
const DETAIL = 1;

/** Draws where points are, those that lie on the map; null when none does. */
export function drawLocator(shapes: MapShapes, frame: LocatorFrame): DrawnMap | null {
  const { width, height, leastExtent = LEAST_EXTENT } = frame;
  const points = frame.points.filter((point) => isOnMap(point, shapes));
  if (points.length === 0) return null;
  const view = createMapView({ width, height, points, leastExtent, margin: MARGIN, detail: DETAIL }, shapes);
  return { width, height, ...drawMap(shapes, view), points: points.map((point) => round(view.project(point))) };
}

/** Draws where a line or a country is, all of it. */
export function drawSubject(shapes: MapShapes, { is, geometry, points }: DrawnSubject, size: MapSize): DrawnMap {
  const frame = { ...size, points, leastExtent: LEAST_EXTENT, margin: MARGIN, detail: DETAIL };
  const view = createMapView(frame, shapes);
  return { ...size, ...drawMap(shapes, view), points: [], shape: { is, path: view.pathOf(geometry) } };
}

const round = ([x, y]: Point): Point => [Math.round(x * 10) / 10, Math.round(y * 10) / 10];
