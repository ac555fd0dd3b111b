import type { MapShapes } from './map-data';
import type { MapView } from './map-view';

/** What every map draws, from the ground up: each the `d` of an SVG path, empty when nothing of it is in sight. */
export interface MapPaths {
  /** Countries that the pack is about. */
  subject: string;
  /** Their neighbours. */
  others: string;
  borders: string;
  contested: string;
  durandLine: string;
}

/** The paths of a part of the map, in px. */
export function drawMap({ countries, borders, contested, durandLine }: MapShapes, view: MapView): MapPaths {
  const land = (isSubject: boolean) =>
    countries
      .filter((country) => country.isSubject === isSubject && overlap(country.bounds, view.bounds))
      .map(({ geometry }) => view.pathOf(geometry))
      .join('');
  return {
    subject: land(true),
    others: land(false),
    borders: view.pathOf(borders),
    contested: view.pathOf(contested),
    durandLine: view.pathOf(durandLine),
  };
}

/** Whether two boxes of west, south, east and north have anything in common. */
function overlap(a: MapShapes['extent'], b: MapShapes['extent']): boolean {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
}
