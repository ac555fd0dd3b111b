import type { ComponentChildren } from 'preact';
import { formatPartialDate, type PartialDate } from '../../core/corpus/partial-date';
import type { Pin } from './layout-timeline';
import { timelineStrings } from './strings';
import { TimeChart } from './time-chart';
import { spanOf } from './time-span';

interface TimelineProps<E> {
  events: readonly E[];
  /** What stands behind the text of an event, such as its source marks. */
  after?: (event: E) => ComponentChildren;
  /** When the article was written from which the reader comes. */
  articleDate?: PartialDate | undefined;
  today?: PartialDate | undefined;
  /** Of the axis, as a BCP 47 tag. */
  language: string;
}

/** What happened when: drawn to scale where there is more than one date, and told in a list, the earliest first. */
export function Timeline<E extends { date: PartialDate; text: string }>(props: TimelineProps<E>) {
  const { events, after, articleDate, today, language } = props;
  const inOrder = events.toSorted(
    (a, b) => spanOf(a.date).start - spanOf(b.date).start || a.date.localeCompare(b.date),
  );
  const dates = inOrder.map(({ date }) => date);
  const isDrawn = new Set(dates).size > 1;
  const pins: Pin[] = [
    ...(articleDate ? [{ date: articleDate, words: timelineStrings.article }] : []),
    ...(today ? [{ date: today, words: timelineStrings.today }] : []),
  ];
  return (
    <>
      {isDrawn && <TimeChart dates={dates} pins={pins} language={language} />}
      <ol class={isDrawn ? 'timeline numbered' : 'timeline'}>
        {inOrder.map((event) => (
          <li key={`${event.date} ${event.text}`}>
            <time dateTime={event.date} dir="auto">
              {formatPartialDate(event.date)}
            </time>
            <p>
              {event.text}
              {after?.(event)}
            </p>
          </li>
        ))}
      </ol>
    </>
  );
}
