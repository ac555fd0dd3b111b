import type { TextBlock } from '../../../core/spot';

/** What one way of spotting took for a mention. UTF-16 offsets into the block's text, end exclusive. */
export interface Found {
  block: number;
  start: number;
  end: number;
  entry: string;
}

/** One way of finding names in text. */
export interface Spotter {
  name: string;
  /** Finds names in the blocks of one page. Overlaps are settled. */
  spot(blocks: readonly TextBlock[]): Found[];
}

/** A name to look for, and the entry that it belongs to. */
export interface NameToFind {
  name: string;
  entry: string;
}
