import type { UserConfig } from 'wxt';

/**
 * Build hooks that keep webextension-polyfill out of the content script. It would be 10 kB in every page, for two calls that our
 * messages make in a form that browsers share; popup, pages and background have it.
 */
export const contentScriptHooks: NonNullable<UserConfig['hooks']> = {
  'vite:build:extendConfig': (entrypoints, config) => {
    if (!entrypoints.every(({ type }) => type === 'unlisted-script')) return;
    const alias = config.resolve?.alias ?? {};
    const others = Array.isArray(alias)
      ? alias
      : Object.entries(alias).map(([find, replacement]) => ({ find, replacement }));
    // The first that fits is taken.
    config.resolve = { ...config.resolve, alias: [{ find: 'wxt/browser', replacement: NATIVE_API }, ...others] };
  },
};

/** WXT's own access to the browser's API under its one name. */
const NATIVE_API = '@wxt-dev/browser';
