import type { MapData, MapShapes } from '../core/map/map-data';
import { unfoldMap } from '../core/map/map-data';
import { packagedFile } from './packaged-file';

/** The map for pages, and the one with as much detail as the small map of a card needs. */
export type PackagedMap = 'map.json' | 'map-overview.json';

/** Loads a bundled map once and keeps it. A load that failed is tried again at the next call. */
export function createMapLoader(file: PackagedMap): () => Promise<MapShapes> {
  let loading: Promise<MapShapes> | undefined;
  return () => {
    loading ??= loadMap(file).catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
}

async function loadMap(file: PackagedMap): Promise<MapShapes> {
  const response = await packagedFile(file);
  return unfoldMap((await response.json()) as MapData);
}
