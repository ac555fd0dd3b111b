import { resolve } from 'node:path';
import { mergeHooks } from 'hookable';
import { defineConfig } from 'wxt';
import { budgetHooks } from './src/tools/build/budget-hooks';
import { compileHintHooks } from './src/tools/build/compile-hint-hooks';
import { contentScriptHooks } from './src/tools/build/content-script-hooks';
import { mapHooks } from './src/tools/map/map-hooks';
import { packHooks } from './src/tools/pack/pack-hooks';

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  i18n: { localesDir: resolve('src/locales') },
  hooks: mergeHooks(
    packHooks('data/afghanistan-pakistan'),
    mapHooks,
    contentScriptHooks,
    compileHintHooks,
    budgetHooks,
  ),
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
    // Nothing of ours is declared for pages: the background looks at each when it has come, and puts in more where that is worth reading.
    permissions: ['storage', 'scripting', 'contextMenus', 'webNavigation'],
    host_permissions: ['<all_urls>'],
    omnibox: { keyword: 'bg' },
    // At most four may suggest keys. Letters and points with Alt are free in Chrome and Firefox; on a Mac, Alt types characters.
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+Y', mac: 'MacCtrl+Shift+Y' } },
      'next-term': {
        suggested_key: { default: 'Alt+Period', mac: 'MacCtrl+Period' },
        description: '__MSG_ways_nextTerm__',
      },
      'previous-term': {
        suggested_key: { default: 'Alt+Comma', mac: 'MacCtrl+Comma' },
        description: '__MSG_ways_previousTerm__',
      },
      'open-card': {
        suggested_key: { default: 'Alt+Shift+K', mac: 'MacCtrl+Shift+K' },
        description: '__MSG_ways_openCard__',
      },
      'toggle-site': { description: '__MSG_ways_toggleSite__' },
    },
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
