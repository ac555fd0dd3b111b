import type { MapShapes } from '../../core/map/map-data';
import type { BackgroundClient, PageVisit } from '../../messaging/contract';
import type { SiteMode } from '../../settings/site-settings';
import type { SpokenWords } from '../speaking';

/** What the panel beside the page needs of the browser; handed in, so that it runs anywhere. */
export interface BriefingEnvironment extends SpokenWords {
  background: Pick<BackgroundClient, 'entry' | 'briefing'>;
  loadMap(): Promise<MapShapes>;
  /** Tells which page the reader has before them, soon and at each change, until the signal aborts; null when there is none. */
  followPage(listener: (visit: PageVisit | null) => void, signal: AbortSignal): void;
  /** Chooses for good what Backstory does on a host. */
  setSiteMode(host: string, mode: SiteMode): Promise<void>;
  /** The address of an entry in a tab of its own. */
  entryUrl(id: string): string;
}
