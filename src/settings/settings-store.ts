import { browser } from 'wxt/browser';
import {
  isSiteEnabled,
  type Mute,
  mutedEntries,
  parseSettings,
  type Settings,
  withMute,
  withSiteEnabled,
} from './settings';

/**
 * Where settings are kept. The browser's own storage is used directly: a storage library would be an eighth of the content
 * script, which runs in every page.
 */
const KEY = 'settings';

async function readSettings(): Promise<Settings> {
  const { [KEY]: stored } = await browser.storage.local.get(KEY);
  return parseSettings(stored);
}

/** Switches a host on or off, for every tab and for good. */
export async function setSiteEnabled(host: string, enabled: boolean): Promise<void> {
  await browser.storage.local.set({ [KEY]: withSiteEnabled(await readSettings(), host, enabled) });
}

/** Whether a host is on now. */
export async function readSiteEnabled(host: string): Promise<boolean> {
  return isSiteEnabled(await readSettings(), host);
}

/** Resolves at the next change of the settings; rejects when the signal aborts. */
export function nextSettingsChange(signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const end = () => {
      browser.storage.local.onChanged.removeListener(onChanged);
      signal.removeEventListener('abort', onAbort);
    };
    const onChanged = (changes: Record<string, unknown>) => {
      if (!(KEY in changes)) return;
      end();
      resolve();
    };
    const onAbort = () => {
      end();
      reject(signal.reason);
    };
    browser.storage.local.onChanged.addListener(onChanged);
    signal.addEventListener('abort', onAbort, { once: true });
  });
}

/** Calls the listener with whether a host is on: once soon, then at each change, until the signal aborts. */
export function watchSiteEnabled(host: string, listener: (enabled: boolean) => void, signal: AbortSignal): void {
  let known: boolean | undefined;
  const tell = (settings: Settings) => {
    const enabled = isSiteEnabled(settings, host);
    if (enabled === known) return;
    known = enabled;
    listener(enabled);
  };
  watchSettings(tell, signal);
}

/** Mutes an entry, or takes that back when it is not to be `on`; for every tab. */
export async function setMuted(mute: Mute, on: boolean): Promise<void> {
  await browser.storage.local.set({ [KEY]: withMute(await readSettings(), mute, on, Date.now()) });
}

/** Calls the listener with the entries that are muted on a host: once soon, then at each change, until the signal aborts. */
export function watchMuted(host: string, listener: (entries: Set<string>) => void, signal: AbortSignal): void {
  watchSettings((settings) => listener(mutedEntries(settings, host, Date.now())), signal);
}

function watchSettings(listener: (settings: Settings) => void, signal: AbortSignal): void {
  const tell = (stored: unknown) => {
    if (!signal.aborted) listener(parseSettings(stored));
  };
  const onChanged = (changes: Record<string, { newValue?: unknown }>) => {
    const change = changes[KEY];
    if (change) tell(change.newValue);
  };
  browser.storage.local.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(onChanged), { once: true });
  readSettings().then(tell, () => tell(undefined));
}
