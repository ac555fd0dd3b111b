import type { MapShapes } from '../../core/map/map-data';
import type { Messages } from '../../i18n/messages';
import type { BackgroundClient, PageClient } from '../../messaging/contract';
import type { ShortcutsEnvironment } from '../shortcuts/shortcuts';

/** What the popup needs of the browser; handed in, so that it runs anywhere. */
export interface PopupEnvironment {
  messages: Messages;
  background: Pick<BackgroundClient, 'entry' | 'search' | 'listings'>;
  /** The map, for entries that have a place. */
  loadMap(): Promise<MapShapes>;
  /** Null when there is no tab to ask. */
  page: PageClient | null;
  /** Switches a host on or off for good. */
  setSiteEnabled(host: string, enabled: boolean): Promise<void>;
  /** The entry to open at, or null for the page's terms. */
  lastOpened: string | null;
  /** Remembers the entry as the one last opened on the tab. */
  rememberOpened(id: string): Promise<void>;
  /** The address of an entry in a tab of its own. */
  entryUrl(id: string): string;
  /** The browser's keyboard shortcuts. */
  shortcuts: ShortcutsEnvironment;
}
