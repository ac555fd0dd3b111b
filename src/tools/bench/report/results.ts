import type { Comparison } from '../measure/compare-spotters';
import type { IndexFigures } from '../measure/index-figures';

/** Spotting one text against one number of names, in ms. */
export interface SpottingTime {
  names: number;
  words: number;
  ms: number;
  /** How often it was measured. */
  times: number;
  /** The first reading of all, before anything was warm; only for the first text that is read. */
  firstMs: number;
}

export interface IndexResult extends IndexFigures {
  names: number;
  /** In ms. */
  buildMs: number;
}

/** Everything that was measured. */
export interface Results {
  spotting: SpottingTime[];
  indexes: IndexResult[];
  /** Of how many names and words. */
  compared: { names: number; words: number };
  comparisons: Comparison[];
}

/** The time for so many names and words; undefined when it was not measured. */
export function timeOf({ spotting }: Results, names: number, words: number): number | undefined {
  return spotting.find((time) => time.names === names && time.words === words)?.ms;
}
