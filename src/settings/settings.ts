import { DEFAULT_HOVER, type HoverSettings, parseHover } from './hover-settings';
import { type InterfaceLanguage, parseLanguage } from './language-settings';
import { DEFAULT_LOOK, type LookSettings, parseLook } from './look-settings';
import { DEFAULT_MARKING, type MarkingSettings, parseMarking } from './marking-settings';
import { type Mute, parseMuted } from './muted-settings';
import { DEFAULT_SITES, parseSites, type SiteSettings } from './site-settings';

/**
 * Raised when stored settings change their meaning or shape; the parser of the part then reads the older shape too. A part that is
 * new needs no raise: what is absent is the default.
 * 1: `disabledHosts`, without a version. 2: `sites` in its place.
 */
export const SETTINGS_VERSION = 2;

/** What the reader has chosen. Plain data; where it is kept is `settings-store.ts`. */
export interface Settings {
  version: typeof SETTINGS_VERSION;
  sites: SiteSettings;
  marking: MarkingSettings;
  look: LookSettings;
  hover: HoverSettings;
  /** Of the interface; null for the browser's. */
  language: InterfaceLanguage | null;
  /** Entries that are not marked, in the order in which the reader said so. */
  muted: readonly Mute[];
}

export const DEFAULT_SETTINGS: Settings = {
  version: SETTINGS_VERSION,
  sites: DEFAULT_SITES,
  marking: DEFAULT_MARKING,
  look: DEFAULT_LOOK,
  hover: DEFAULT_HOVER,
  language: null,
  muted: [],
};

/** The settings that a stored value holds, of whatever version; the defaults for whatever is absent or not of its kind. */
export function parseSettings(stored: unknown): Settings {
  if (typeof stored !== 'object' || stored === null) return DEFAULT_SETTINGS;
  const { marking, look, hover, language, muted } = stored as Record<keyof Settings, unknown>;
  return {
    version: SETTINGS_VERSION,
    sites: parseSites(stored),
    marking: parseMarking(marking),
    look: parseLook(look),
    hover: parseHover(hover),
    language: parseLanguage(language),
    muted: parseMuted(muted),
  };
}
