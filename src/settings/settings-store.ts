import { browser } from 'wxt/browser';
import { isExtensionAlive } from '../messaging/is-alive';
import { isSameMarking, type MarkingSettings } from './marking-settings';
import {
  isSiteEnabled,
  type Mute,
  mutedEntries,
  parseDisabledHosts,
  parseSettings,
  type Settings,
  withMarking,
  withMute,
  withSiteEnabled,
} from './settings';

/**
 * Where settings are kept. The browser's own storage is used directly: a storage library would be an eighth of the content
 * script, which runs in every page.
 */
const KEY = 'settings';

async function readStored(): Promise<unknown> {
  const { [KEY]: stored } = await browser.storage.local.get(KEY);
  return stored;
}

/** What the reader has chosen so far. */
export async function readSettings(): Promise<Settings> {
  return parseSettings(await readStored());
}

/** Switches a host on or off, for every tab and for good. */
export async function setSiteEnabled(host: string, enabled: boolean): Promise<void> {
  await browser.storage.local.set({ [KEY]: withSiteEnabled(await readSettings(), host, enabled) });
}

/** Changes some of the choices on marking, for every tab and for good. */
export async function setMarking(changed: Partial<MarkingSettings>): Promise<void> {
  await browser.storage.local.set({ [KEY]: withMarking(await readSettings(), changed) });
}

/** Whether a host is on now. */
export async function readSiteEnabled(host: string): Promise<boolean> {
  return isSiteEnabled({ disabledHosts: parseDisabledHosts(await readStored()) }, host);
}

/** Resolves at the next change of the settings; rejects when the signal aborts. */
export function nextSettingsChange(signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const end = () => {
      unlisten(onChanged);
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
  const enabled = (stored: unknown) => isSiteEnabled({ disabledHosts: parseDisabledHosts(stored) }, host);
  watch(enabled, (a, b) => a === b, listener, signal);
}

/** Calls the listener with the choices on marking: once soon, then at each change, until the signal aborts. */
export function watchMarking(listener: (marking: MarkingSettings) => void, signal: AbortSignal): void {
  watch((stored) => parseSettings(stored).marking, isSameMarking, listener, signal);
}

/** Mutes an entry, or takes that back when it is not to be `on`; for every tab. */
export async function setMuted(mute: Mute, on: boolean): Promise<void> {
  await browser.storage.local.set({ [KEY]: withMute(await readSettings(), mute, on, Date.now()) });
}

/** Calls the listener with the entries that are muted on a host: once soon, then at each change, until the signal aborts. */
export function watchMuted(host: string, listener: (entries: Set<string>) => void, signal: AbortSignal): void {
  const read = (stored: unknown) => mutedEntries(parseSettings(stored), host, Date.now());
  watch(read, (a, b) => a.size === b.size && [...a].every((entry) => b.has(entry)), listener, signal);
}

function watch<T>(
  read: (stored: unknown) => T,
  isSame: (a: T, b: T) => boolean,
  listener: (value: T) => void,
  signal: AbortSignal,
): void {
  let known: { value: T } | null = null;
  const tell = (stored: unknown) => {
    const value = read(stored);
    if (signal.aborted || (known && isSame(known.value, value))) return;
    known = { value };
    listener(value);
  };
  const onChanged = (changes: Record<string, { newValue?: unknown }>) => {
    const change = changes[KEY];
    if (change) tell(change.newValue);
  };
  browser.storage.local.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => unlisten(onChanged), { once: true });
  readStored().then(tell, () => tell(undefined));
}

type OnChanged = (changes: Record<string, { newValue?: unknown }>) => void;

/** In a script that the extension has left behind there is nothing to be listened to, and asking for it throws. */
function unlisten(onChanged: OnChanged): void {
  if (isExtensionAlive()) browser.storage.local.onChanged.removeListener(onChanged);
}
