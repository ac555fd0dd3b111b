import type { MapShapes } from '../../core/map/map-data';
import type { BackgroundClient, WatchedPage } from '../../messaging/contract';
import type { SiteMode } from '../../settings/site-settings';
import type { ShortcutsEnvironment } from '../shortcuts/shortcuts';
import type { SpokenWords } from '../speaking';
import type { PopupState } from './popup-state';

/** What the popup needs of the browser; handed in, so that it runs anywhere. */
export interface PopupEnvironment extends SpokenWords {
  background: Pick<BackgroundClient, 'entry' | 'search' | 'listings'>;
  /** The map, for entries that have a place. */
  loadMap(): Promise<MapShapes>;
  /** Null when there is no tab to ask. */
  page: WatchedPage | null;
  /** Chooses for good what Backstory does on a host. */
  setSiteMode(host: string, mode: SiteMode): Promise<void>;
  /** Opens the page with all settings. */
  openSettings(): void;
  /** The entry to open at, or null for the page's terms. */
  lastOpened: string | null;
  /** The address of an entry in a tab of its own. */
  entryUrl(id: string): string;
  /** Where the reader was when the popup of this page was last closed; null to begin at `lastOpened`. */
  lastView: PopupState | null;
  rememberView(view: PopupState): Promise<void>;
  /** Opens the briefing beside the page and closes the popup; null where the browser has no room for it. */
  openBriefing: (() => void) | null;
  /** The browser's keyboard shortcuts. */
  shortcuts: ShortcutsEnvironment;
}
