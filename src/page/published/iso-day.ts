const DAY = /^\s*(\d{4})[-/]?(\d{2})[-/]?(\d{2})(?!\d)/;

/**
 * The day that a text begins with, such as `2022-04-09T23:30:00+05:00`, `2022/04/09` or `20220409`, as it is written there: in its
 * own time zone. In ISO 8601; undefined when it begins with none that the calendar has.
 */
export function isoDay(text: string): string | undefined {
  const [, year, month, day] = DAY.exec(text) ?? [];
  return toDay(Number(year), Number(month), Number(day));
}

/** A day in ISO 8601; undefined when the calendar has none such. */
export function toDay(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return date.toISOString().slice(0, 10);
}
