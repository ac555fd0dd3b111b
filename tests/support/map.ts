import { type DrawnMap, drawLocator } from '../../src/core/map/locate';
import { type MapData, unfoldMap } from '../../src/core/map/map-data';
import { cutMap, cutOverview } from '../../src/tools/map/cut-map';
import { loadAtlas } from '../../src/tools/map/load-atlas';

/** The map as the extension ships it for its pages. */
export async function makeMap(): Promise<MapData> {
  return cutMap(await loadAtlas());
}

/** The map as the extension ships it for cards. */
export async function makeOverview(): Promise<MapData> {
  return cutOverview(await loadAtlas());
}

/** The map of a card, with one place near the Durand Line. */
export async function makeCardMap(): Promise<DrawnMap> {
  const map = drawLocator(unfoldMap(await makeOverview()), { points: [[31, 66.4]], width: 120, height: 90 });
  if (!map) throw new Error('The place is not on the map.');
  return map;
}
