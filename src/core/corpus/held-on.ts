import { daysOf, type PartialDate } from './partial-date';

/** An office, or a state of a thing: it held from a date, and no longer on another. */
interface Dated {
  from?: PartialDate | undefined;
  to?: PartialDate | undefined;
}

/** What held, and whether the dates leave no doubt. */
export interface Held<T> {
  state: T;
  /** False where a date is known to the month or year only, or not at all, and may fall on the wrong side. */
  isSure: boolean;
}

/**
 * Which of an entry's offices or states held on a date: what a reader of an article of that date is to be told.
 *
 * Intervals are half-open: who was prime minister until 10 April 2022 was so on the 9th. A state without an end goes on; one
 * without a beginning may have held before its end, which is not sure. A date that stops at the month or year stands for any of its days.
 * @returns what held on some of the days that the date may mean, in the order given.
 */
export function heldOn<T extends Dated>(states: readonly T[], date: PartialDate): Held<T>[] {
  const day = daysOf(date);
  return states.flatMap((state) => {
    const begins = state.from === undefined ? UNKNOWN_BEGINNING : daysOf(state.from);
    const ends = state.to === undefined ? NO_END : daysOf(state.to);
    const mayHold = day.after > begins.first && day.first < ends.after - 1;
    // The last day that the beginning may mean is before the first day asked for or is it; likewise at the end.
    const isSure = day.first >= begins.after - 1 && day.after <= ends.first;
    return mayHold ? [{ state, isSure }] : [];
  });
}

const UNKNOWN_BEGINNING = { first: Number.NEGATIVE_INFINITY, after: Number.POSITIVE_INFINITY };
const NO_END = { first: Number.POSITIVE_INFINITY, after: Number.POSITIVE_INFINITY };
