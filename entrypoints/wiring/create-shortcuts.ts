import { browser } from 'wxt/browser';
import { openShortcutSettings, readShortcuts } from '../../src/storage/browser-shortcuts';
import { SHORTCUT_NAMES, type ShortcutsEnvironment } from '../../src/ui/shortcuts/shortcuts';

/** The browser's keyboard shortcuts for the list of them, in the order of that list. */
export function createShortcuts(): ShortcutsEnvironment {
  const names = Object.keys(SHORTCUT_NAMES) as (keyof typeof SHORTCUT_NAMES)[];
  return {
    async load() {
      const keys = await readShortcuts();
      return names.flatMap((name) => (keys.has(name) ? { name, keys: keys.get(name) ?? '' } : []));
    },
    place: import.meta.env.FIREFOX ? 'about:addons' : 'chrome://extensions/shortcuts',
    change: openShortcutSettings(),
    keyword: browser.runtime.getManifest().omnibox?.keyword ?? '',
  };
}
