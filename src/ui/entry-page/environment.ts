import type { MapShapes } from '../../core/map/map-data';
import type { Messages } from '../../i18n/messages';
import type { BackgroundClient } from '../../messaging/contract';

/** What the entry page needs of the browser; handed in, so that it runs anywhere. */
export interface EntryPageEnvironment {
  messages: Messages;
  background: Pick<BackgroundClient, 'entry' | 'search'>;
  /** The map, for entries that have a place. */
  loadMap(): Promise<MapShapes>;
}
