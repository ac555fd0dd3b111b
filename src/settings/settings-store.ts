import { storage } from 'wxt/utils/storage';
import { DEFAULT_SETTINGS, isSiteEnabled, type Settings, withSiteEnabled } from './settings';

// Looked up at each use and kept nowhere: entrypoints are also loaded in Node, where there is no storage.
const settingsItem = () => storage.defineItem<Settings>('local:settings', { fallback: DEFAULT_SETTINGS, version: 1 });

/** Switches a host on or off, for every tab and for good. */
export async function setSiteEnabled(host: string, enabled: boolean): Promise<void> {
  const item = settingsItem();
  await item.setValue(withSiteEnabled(await item.getValue(), host, enabled));
}

/** Calls the listener with whether a host is on: once soon, then at each change, until the signal aborts. */
export function watchSiteEnabled(host: string, listener: (enabled: boolean) => void, signal: AbortSignal): void {
  const item = settingsItem();
  let known: boolean | undefined;
  const tell = (settings: Settings) => {
    const enabled = isSiteEnabled(settings, host);
    if (signal.aborted || enabled === known) return;
    known = enabled;
    listener(enabled);
  };
  const unwatch = item.watch((settings) => tell(settings ?? DEFAULT_SETTINGS));
  signal.addEventListener('abort', unwatch, { once: true });
  item.getValue().then(tell, () => tell(DEFAULT_SETTINGS));
}
