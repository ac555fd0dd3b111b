import { daysOf, type PartialDate } from '../../core/corpus/partial-date';

const MS_PER_DAY = 86_400_000;

/** The time that a date may mean. A date that names a day is a point, one that stops at the month or the year a stretch. */
export interface TimeSpan {
  /** In ms since 1970, UTC. */
  start: number;
  /** Where it ends, likewise; the same as the start for a day. */
  end: number;
}

/** A year is a span of a year, a month of a month; a day is a point. */
export function spanOf(date: PartialDate): TimeSpan {
  const { first, after } = daysOf(date);
  const start = first * MS_PER_DAY;
  return { start, end: after - first === 1 ? start : after * MS_PER_DAY };
}
