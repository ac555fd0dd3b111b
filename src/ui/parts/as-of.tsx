import type { PartialDate } from '../../core/corpus/partial-date';
import type { Messages } from '../../i18n/messages';

/** The day on which an entry was last checked. */
export function AsOf({ date, messages }: { date: PartialDate; messages: Messages }) {
  return (
    <span class="as-of">
      {messages.pieces('common.asOf', { date: <time dateTime={date}>{messages.date(date)}</time> })}
    </span>
  );
}
