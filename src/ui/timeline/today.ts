import type { PartialDate } from '../../core/corpus/partial-date';

/** The day that it is where the reader is. */
export function today(now = new Date()): PartialDate {
  const pad = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}
