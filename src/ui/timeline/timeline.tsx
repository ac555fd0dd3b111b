import type { ComponentChildren } from 'preact';
import type { PartialDate } from '../../core/corpus/partial-date';
import { useMessages } from '../messages-context';
import { CORPUS_TEXT } from '../words/corpus-text';
import type { Pin } from './layout-timeline';
import { TimeChart } from './time-chart';
import { spanOf } from './time-span';

interface TimelineProps<E> {
  events: readonly E[];
  /** What stands over the text of an event, such as whom it befell. */
  before?: (event: E) => ComponentChildren;
  /** What stands behind the text of an event, such as its source marks. */
  after?: (event: E) => ComponentChildren;
  /** When the article was written from which the reader comes. */
  articleDate?: PartialDate | undefined;
  today?: PartialDate | undefined;
}

/** What happened when: drawn to scale where there is more than one date, and told in a list, the earliest first. */
export function Timeline<E extends { date: PartialDate; text: string }>(props: TimelineProps<E>) {
  const { events, before, after, articleDate, today } = props;
  const messages = useMessages();
  const inOrder = events.toSorted(
    (a, b) => spanOf(a.date).start - spanOf(b.date).start || a.date.localeCompare(b.date),
  );
  const dates = inOrder.map(({ date }) => date);
  const isDrawn = new Set(dates).size > 1;
  const pins: Pin[] = [
    ...(articleDate ? [{ date: articleDate, words: messages.text('timeline.article') }] : []),
    ...(today ? [{ date: today, words: messages.text('timeline.today') }] : []),
  ];
  return (
    <>
      {isDrawn && <TimeChart dates={dates} pins={pins} />}
      <ol class={isDrawn ? 'timeline numbered' : 'timeline'}>
        {inOrder.map((event) => (
          <li key={`${event.date} ${event.text}`}>
            <time dateTime={event.date}>{messages.date(event.date)}</time>
            <p {...CORPUS_TEXT}>
              {before?.(event)}
              {event.text}
              {after?.(event)}
            </p>
          </li>
        ))}
      </ol>
    </>
  );
}
