import type { WxtHooks } from 'wxt';
import { cutMap, cutOverview } from './cut-map';
import { loadAtlas } from './load-atlas';

/** Where the maps lie in the built extension. */
const MAP_ASSET = 'map.json';
const OVERVIEW_ASSET = 'map-overview.json';

/** A build hook that cuts the maps into the extension. */
export const mapHooks: Pick<WxtHooks, 'build:publicAssets'> = {
  'build:publicAssets': async (_, files) => {
    const atlas = await loadAtlas();
    files.push({ relativeDest: MAP_ASSET, contents: JSON.stringify(cutMap(atlas)) });
    files.push({ relativeDest: OVERVIEW_ASSET, contents: JSON.stringify(cutOverview(atlas)) });
  },
};
