import type { MapShapes } from '../../core/map/map-data';
import type { BackgroundClient } from '../../messaging/contract';
import type { SpokenWords } from '../speaking';

/** What the entry page needs of the browser; handed in, so that it runs anywhere. */
export interface EntryPageEnvironment extends SpokenWords {
  background: Pick<BackgroundClient, 'entry' | 'search'>;
  /** The map, for entries that have a place. */
  loadMap(): Promise<MapShapes>;
}
