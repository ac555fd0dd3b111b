import { toDay } from './iso-day';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** `/2022/04/11/`, `/2022-04-11/`, `/2022/apr/11/`: an id of eight digits is not taken for a day. */
const DAY = /\/((?:19|20)\d{2})([/-])(\d{1,2}|[a-z]{3})\2(\d{1,2})(?=[/-]|$)/i;

/** The day that the path of an address names, in ISO 8601. */
export function dayInAddress(path: string): string | undefined {
  const [, year, , month = '', day] = DAY.exec(path) ?? [];
  const named = MONTHS.indexOf(month.toLowerCase()) + 1;
  return toDay(Number(year), named || Number(month), Number(day));
}
