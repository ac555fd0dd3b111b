/** By how many of year, month and day a date has. */
const FORMATS: readonly Intl.DateTimeFormatOptions[] = [
  { year: 'numeric' },
  { year: 'numeric', month: 'long' },
  { year: 'numeric', month: 'long', day: 'numeric' },
];

/**
 * An ISO 8601 date that may stop at the month or the year, as prose at the precision it has. The calendar is the Gregorian in
 * every language, for it is that of the entries' own text and of their sources.
 * @param locale BCP 47 tag.
 */
export function formatPartialDate(date: string, locale: string): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const format = FORMATS[date.split('-').length - 1] ?? FORMATS[0];
  return new Intl.DateTimeFormat(locale, { ...format, calendar: 'gregory', timeZone: 'UTC' }).format(
    Date.UTC(year, month - 1, day),
  );
}
