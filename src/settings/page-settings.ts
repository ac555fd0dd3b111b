import type { LookSettings } from './look-settings';
import type { MarkingSettings } from './marking-settings';
import { mutedEntries } from './muted-settings';
import type { Settings } from './settings';
import { type SiteMode, siteModeOf } from './site-settings';

/** What of the reader's settings concerns a page, worked out for its host: a page carries nothing that reads settings. */
export interface PageSettings {
  mode: SiteMode;
  reading: { readNavigation: boolean };
  marking: MarkingSettings;
  /** Entries that are not to be marked. */
  muted: string[];
  look: LookSettings;
}

/**
 * What the settings say for a page.
 * @param host of the page, with its port if it has one.
 * @param now in ms since 1970.
 */
export function settingsForPage({ sites, marking, muted, look }: Settings, host: string, now: number): PageSettings {
  return {
    mode: siteModeOf(sites, host),
    reading: { readNavigation: marking.navigation },
    marking,
    muted: [...mutedEntries(muted, host, now)],
    look,
  };
}
