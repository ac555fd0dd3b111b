import type { TextBlock } from '../../../core/spot';
import type { SpotterJob } from '../spotters/make-spotter';
import type { Found } from '../spotters/spotter';
import type { RepeatedTiming } from './timing';

/** What a process with a spotter can be told to do, and what it answers. Times in ms. */
export interface SpotterOrders {
  make: { order: { job: SpotterJob }; answer: { name: string; readyMs: number } };
  /** Reads blocks once. */
  spot: { order: { blocks: readonly TextBlock[] }; answer: { ms: number; found: Found[] } };
  /** Reads them over and over: see `timeWarm`. */
  time: { order: { blocks: readonly TextBlock[]; budget: number }; answer: RepeatedTiming };
}

export type SpotterOrder = {
  [Name in keyof SpotterOrders]: { do: Name } & SpotterOrders[Name]['order'];
}[keyof SpotterOrders];

export type SpotterAnswer = SpotterOrders[keyof SpotterOrders]['answer'];
