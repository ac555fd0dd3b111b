import type { UserConfig } from 'wxt';

/** What only pages have: their views, and what these are made with. */
const VIEWS = /[\\/](src[\\/]ui|node_modules[\\/](preact|d3-[a-z]+))[\\/]/;

/** All that is not WXT's own for pages: that needs a document, and the background has some of the rest. */
const MODULES = /[\\/](src|node_modules)[\\/]/;

/**
 * What several pages share stands in few files: each that a page asks for takes the browser about a millisecond, and the popup must be there at once.
 * Smaller ones than this are put to those that are loaded by nearly the same pages. In bytes, before minification.
 */
const SMALLEST_SHARED = 60_000;

/** A build hook that bundles what the extension's own pages share. */
export const pageChunkHooks: NonNullable<UserConfig['hooks']> = {
  'vite:build:extendConfig': (entrypoints, config) => {
    if (!entrypoints.some(({ type }) => type === 'popup')) return;
    const shared = { minShareCount: 2, entriesAware: true, entriesAwareMergeThreshold: SMALLEST_SHARED };
    const groups = [
      { name: 'views', test: VIEWS, ...shared },
      { name: 'common', test: MODULES, ...shared },
    ];
    const output = config.build?.rollupOptions?.output;
    if (output && !Array.isArray(output)) output.codeSplitting = { groups };
  },
};
