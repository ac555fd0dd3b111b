import type { BriefingEntry } from '../../core/briefing/briefing';
import type { MapShapes } from '../../core/map/map-data';
import { isOnMap } from '../../core/map/map-view';
import type { MapPlace } from '../map/layout-region';

/** More would be a thicket. */
const MAX_PLACES = 24;

/**
 * What of a page's entries is shown on its map, the most important first. Countries are in sight anyway: they count only where nothing
 * smaller is named, since all of each would have to be on the map.
 */
export function placesToShow(
  entries: readonly Pick<BriefingEntry, 'id' | 'label' | 'coordinates'>[],
  shapes: MapShapes,
): MapPlace[] {
  const countries = new Set(shapes.countries.map(({ name }) => name));
  const places = entries.flatMap(({ id, label, coordinates }) =>
    coordinates && isOnMap(coordinates, shapes) ? [{ id, label, coordinates }] : [],
  );
  const smaller = places.filter(({ label }) => !countries.has(label));
  return (smaller.length > 0 ? smaller : places).slice(0, MAX_PLACES);
}
