import { formatPartialDate, type PartialDate } from '../../core/corpus/partial-date';

/** The day on which an entry was last checked. */
export function AsOf({ date, words }: { date: PartialDate; words: string }) {
  return (
    <span class="as-of">
      {words} <time dateTime={date}>{formatPartialDate(date)}</time>
    </span>
  );
}
