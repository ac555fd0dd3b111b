import type { PageResult } from '../results';

/** Our main-thread time as a multiple of the bare pass over the same page. */
export function ratioToBare({ ourMs, bareMs }: PageResult): number {
  return ourMs / bareMs;
}

/** Likewise without compiling and evaluating the script. */
export function ratioToBareOnceStarted({ ourMs, startMs, bareMs }: PageResult): number {
  return (ourMs - startMs) / bareMs;
}

/** How many times as long mark.js took, at least, where it was given up; null where it did not run. */
export function ratioOfMark({ mark, ourMs }: PageResult): number | null {
  return mark && mark.ms / ourMs;
}

/** The values that are there. */
export function known(values: readonly (number | null)[]): number[] {
  return values.filter((value) => value !== null);
}
