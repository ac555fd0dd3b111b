import type { TimelineEvent } from '../../core/corpus/pack-schema';
import { formatPartialDate } from '../../core/corpus/partial-date';
import { CitationMarks } from './citation-marks';
import { entryStrings } from './strings';
import type { Citations } from './use-citations';

/** What happened when, the earliest first. */
export function Timeline({ events, citations }: { events: TimelineEvent[]; citations: Citations }) {
  if (events.length === 0) return null;
  return (
    <section>
      <h2>{entryStrings.timeline}</h2>
      <ol class="timeline">
        {events
          .toSorted((a, b) => a.date.localeCompare(b.date))
          .map((event) => (
            <li key={`${event.date} ${event.text}`}>
              <time dateTime={event.date}>{formatPartialDate(event.date)}</time>
              <p>
                {event.text}
                <CitationMarks ids={event.sources} citations={citations} />
              </p>
            </li>
          ))}
      </ol>
    </section>
  );
}
