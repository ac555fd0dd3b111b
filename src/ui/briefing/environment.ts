import type { MapShapes } from '../../core/map/map-data';
import type { Messages } from '../../i18n/messages';
import type { BackgroundClient, PageVisit } from '../../messaging/contract';

/** What the panel beside the page needs of the browser; handed in, so that it runs anywhere. */
export interface BriefingEnvironment {
  messages: Messages;
  background: Pick<BackgroundClient, 'entry' | 'briefing'>;
  loadMap(): Promise<MapShapes>;
  /** Tells which page the reader has before them, soon and at each change, until the signal aborts; null when there is none. */
  followPage(listener: (visit: PageVisit | null) => void, signal: AbortSignal): void;
  /** Switches a host on or off for good. */
  setSiteEnabled(host: string, enabled: boolean): Promise<void>;
  /** The address of an entry in a tab of its own. */
  entryUrl(id: string): string;
}
