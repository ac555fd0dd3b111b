/** An ISO 8601 calendar date that may stop at the year or the month: `1893`, `2007-12`, `2021-08-15`. */
export type PartialDate = string;

const PATTERN = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** True for a date that exists in the calendar, at any of the three precisions. */
export function isPartialDate(value: string): value is PartialDate {
  const match = PATTERN.exec(value);
  if (!match) return false;
  const [, year, month = '01', day = '01'] = match;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.getUTCMonth() + 1 === Number(month) && date.getUTCDate() === Number(day);
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** The date as English prose, at the precision it has: `15 August 2021`, `December 2007`, `1893`. */
export function formatPartialDate(date: PartialDate): string {
  const [year = '', month, day] = date.split('-');
  const monthName = month && MONTHS[Number(month) - 1];
  if (!monthName) return year;
  return day ? `${Number(day)} ${monthName} ${year}` : `${monthName} ${year}`;
}

const MS_PER_DAY = 86_400_000;

/**
 * The days that a date may mean, as numbers of days since 1 January 1970: from its first to before the one after its last. A year
 * is 365 or 366 of them.
 */
export function daysOf(date: PartialDate): { first: number; after: number } {
  const [year = 0, month, day] = date.split('-').map(Number);
  const first = Date.UTC(year, (month ?? 1) - 1, day ?? 1);
  const after =
    month === undefined
      ? Date.UTC(year + 1, 0, 1)
      : day === undefined
        ? Date.UTC(year, month, 1)
        : Date.UTC(year, month - 1, day + 1);
  return { first: first / MS_PER_DAY, after: after / MS_PER_DAY };
}
