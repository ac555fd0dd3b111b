import { browser } from 'wxt/browser';
import { isExtensionAlive } from '../messaging/is-alive';
import { type HoverSettings, isSameHover, parseHover } from './hover-settings';
import { type InterfaceLanguage, parseLanguage } from './language-settings';
import { isSameLook, type LookSettings, parseLook } from './look-settings';
import { isSameMarking, type MarkingSettings, parseMarking } from './marking-settings';
import { type Mute, mutedEntries, parseMuted, withMute } from './muted-settings';
import { parseSettings, type Settings } from './settings';
import { parseSites, type SiteMode, type SiteSettings, siteModeOf, withSiteMode } from './site-settings';

/**
 * Where settings are kept. The browser's own storage is used directly: a storage library would be an eighth of the content
 * script, which runs in every page.
 */
export const SETTINGS_KEY = 'settings';

async function readStored(): Promise<unknown> {
  const { [SETTINGS_KEY]: stored } = await browser.storage.local.get(SETTINGS_KEY);
  return stored;
}

/** What the reader has chosen so far. */
export async function readSettings(): Promise<Settings> {
  return parseSettings(await readStored());
}

/**
 * Changes the settings for every tab and for good, and resolves with what they are then. Two pages of the extension that change them
 * at once take turns, so that neither undoes what the other did.
 */
export async function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  return navigator.locks.request(SETTINGS_KEY, async () => {
    const before = await readSettings();
    const settings = change(before);
    if (settings !== before) await browser.storage.local.set({ [SETTINGS_KEY]: settings });
    return settings;
  });
}

/** What Backstory does on sites. */
export async function readSites(): Promise<SiteSettings> {
  return parseSites(await readStored());
}

/** Chooses what Backstory does on a host. */
export async function setSiteMode(host: string, mode: SiteMode): Promise<void> {
  await changeSettings((settings) => ({ ...settings, sites: withSiteMode(settings.sites, host, mode) }));
}

/** What Backstory does on a host now. */
export async function readSiteMode(host: string): Promise<SiteMode> {
  return siteModeOf(await readSites(), host);
}

/**
 * Calls the listener whenever other things are to be done on sites than before. In the background, to be called synchronously when it
 * starts.
 */
export function onSitesChange(listener: (before: SiteSettings, after: SiteSettings) => void): void {
  browser.storage.local.onChanged.addListener((changes: Record<string, { oldValue?: unknown; newValue?: unknown }>) => {
    const change = changes[SETTINGS_KEY];
    if (!change) return;
    const [before, after] = [parseSites(change.oldValue), parseSites(change.newValue)];
    if (JSON.stringify(before) !== JSON.stringify(after)) listener(before, after);
  });
}

/** Calls the listener at each change of the settings. In the background, to be called synchronously when it starts. */
export function onSettingsChange(listener: () => void): void {
  browser.storage.local.onChanged.addListener((changes: Record<string, unknown>) => {
    if (SETTINGS_KEY in changes) listener();
  });
}

/** Resolves at the next change of the settings. */
export function nextSettingsChange(): Promise<void> {
  return new Promise((resolve) => {
    const onChanged = (changes: Record<string, unknown>) => {
      if (!(SETTINGS_KEY in changes)) return;
      unlisten(onChanged);
      resolve();
    };
    browser.storage.local.onChanged.addListener(onChanged);
  });
}

/**
 * Calls the listener with what Backstory does on a host: once soon, then at each change, until the signal aborts.
 * @param adjust changes what the settings say of sites, for pages that are none.
 */
export function watchSiteMode(
  host: string,
  listener: (mode: SiteMode) => void,
  signal: AbortSignal,
  adjust: (sites: SiteSettings) => SiteSettings = (sites) => sites,
): void {
  watch((stored) => siteModeOf(adjust(parseSites(stored)), host), Object.is, listener, signal);
}

/** Calls the listener with the choices on marking: once soon, then at each change, until the signal aborts. */
export function watchMarking(listener: (marking: MarkingSettings) => void, signal: AbortSignal): void {
  watch((stored) => parseMarking(partOf(stored, 'marking')), isSameMarking, listener, signal);
}

/** Calls the listener with the look of what is marked: once soon, then at each change, until the signal aborts. */
export function watchLook(listener: (look: LookSettings) => void, signal: AbortSignal): void {
  watch((stored) => parseLook(partOf(stored, 'look')), isSameLook, listener, signal);
}

/** Calls the listener with when cards open: once soon, then at each change, until the signal aborts. */
export function watchHover(listener: (hover: HoverSettings) => void, signal: AbortSignal): void {
  watch((stored) => parseHover(partOf(stored, 'hover')), isSameHover, listener, signal);
}

/** Calls the listener with what of a page is read: once soon, then at each change, until the signal aborts. */
export function watchReading(listener: (options: { readNavigation: boolean }) => void, signal: AbortSignal): void {
  const read = (stored: unknown) => parseMarking(partOf(stored, 'marking')).navigation;
  watch(read, Object.is, (readNavigation) => listener({ readNavigation }), signal);
}

/** Calls the listener with all settings: once soon, then at each change, until the signal aborts. */
export function watchSettings(listener: (settings: Settings) => void, signal: AbortSignal): void {
  watch(parseSettings, (a, b) => JSON.stringify(a) === JSON.stringify(b), listener, signal);
}

/** The language that the reader has chosen for the interface; null for the browser's. */
export async function readLanguage(): Promise<InterfaceLanguage | null> {
  return languageIn(await readStored());
}

/** Calls the listener with that language: once soon, then at each change, until the signal aborts. */
export function watchLanguage(listener: (language: InterfaceLanguage | null) => void, signal: AbortSignal): void {
  watch(languageIn, Object.is, listener, signal);
}

/** Calls the listener whenever another language has been chosen. In the background, to be called synchronously when it starts. */
export function onLanguageChange(listener: () => void): void {
  browser.storage.local.onChanged.addListener((changes: Record<string, { oldValue?: unknown; newValue?: unknown }>) => {
    const change = changes[SETTINGS_KEY];
    if (change && languageIn(change.oldValue) !== languageIn(change.newValue)) listener();
  });
}

const languageIn = (stored: unknown) => parseLanguage(partOf(stored, 'language'));

function partOf(stored: unknown, part: keyof Settings): unknown {
  return typeof stored === 'object' && stored !== null && part in stored
    ? (stored as Record<string, unknown>)[part]
    : undefined;
}

/** Mutes an entry, or takes that back when it is not to be `on`; for every tab. */
export async function setMuted(mute: Mute, on: boolean): Promise<void> {
  // No taking turns here: a page's script would take turns with the page, which could keep it waiting for ever.
  const settings = await readSettings();
  await browser.storage.local.set({
    [SETTINGS_KEY]: { ...settings, muted: withMute(settings.muted, mute, on, Date.now()) },
  });
}

/** Calls the listener with the entries that are muted on a host: once soon, then at each change, until the signal aborts. */
export function watchMuted(host: string, listener: (entries: Set<string>) => void, signal: AbortSignal): void {
  const read = (stored: unknown) => mutedEntries(parseMuted(partOf(stored, 'muted')), host, Date.now());
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
    const change = changes[SETTINGS_KEY];
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
