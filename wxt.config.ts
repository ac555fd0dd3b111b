import { resolve } from 'node:path';
import { defineConfig } from 'wxt';
import { contentScriptHooks } from './src/tools/build/content-script-hooks';
import { packHooks } from './src/tools/pack/pack-hooks';

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  i18n: { localesDir: resolve('src/locales') },
  hooks: { ...packHooks('data/afghanistan-pakistan'), ...contentScriptHooks },
  // JSX is compiled by the bundler itself; Preact needs no plugin without fast refresh.
  vite: () => ({
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    // The oldest browsers of the manifest. Without them `light-dark()` would be rewritten for browsers that lack it.
    build: { target: ['chrome127', 'firefox140'] },
  }),
  manifest: ({ browser }) => ({
    default_locale: 'en',
    name: '__MSG_app_name__',
    description: '__MSG_app_description__',
    permissions: ['storage'],
    icons: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 96: 'icon/96.png', 128: 'icon/128.png' },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'backstory@backstory.example',
              // The CSS Custom Highlight API is there since Firefox 140.
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '140.0' },
          },
        }
      : { minimum_chrome_version: '127' }),
  }),
});
