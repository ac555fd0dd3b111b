import type { TimelineEvent } from '../../core/corpus/pack-schema';
import { useMessages } from '../messages-context';
import { CORPUS_TEXT } from '../words/corpus-text';
import { CitationMarks } from './citation-marks';
import type { Citations } from './use-citations';

/** What happened when, the earliest first. */
export function Timeline({ events, citations }: { events: TimelineEvent[]; citations: Citations }) {
  const messages = useMessages();
  if (events.length === 0) return null;
  return (
    <section>
      <h2>{messages.text('entry.timeline')}</h2>
      <ol class="timeline">
        {events
          .toSorted((a, b) => a.date.localeCompare(b.date))
          .map((event) => (
            <li key={`${event.date} ${event.text}`}>
              <time dateTime={event.date}>{messages.date(event.date)}</time>
              <p {...CORPUS_TEXT}>
                {event.text}
                <CitationMarks ids={event.sources} citations={citations} />
              </p>
            </li>
          ))}
      </ol>
    </section>
  );
}
