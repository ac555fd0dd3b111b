import { geoDistance } from 'd3-geo';
import type { Coordinates } from './map-view';

const EARTH_RADIUS_KM = 6371;
const RADIANS = Math.PI / 180;

/** The way from a place to another as the crow flies, in kilometres. */
export function distanceBetween([latitudeA, longitudeA]: Coordinates, [latitudeB, longitudeB]: Coordinates): number {
  return geoDistance([longitudeA, latitudeA], [longitudeB, latitudeB]) * EARTH_RADIUS_KM;
}

/** Which of the eight points of the compass a place lies at, seen from another: 0 is north, 2 east, 7 north-west. */
export function compassPoint(from: Coordinates, to: Coordinates): number {
  const [latitudeA, latitudeB] = [from[0] * RADIANS, to[0] * RADIANS];
  const east = (to[1] - from[1]) * RADIANS;
  const x = Math.sin(east) * Math.cos(latitudeB);
  const y = Math.cos(latitudeA) * Math.sin(latitudeB) - Math.sin(latitudeA) * Math.cos(latitudeB) * Math.cos(east);
  return (Math.round(Math.atan2(x, y) / (Math.PI / 4)) + 8) % 8;
}
