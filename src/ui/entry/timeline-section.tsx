import type { TimelineEvent } from '../../core/corpus/pack-schema';
import { useMessages } from '../messages-context';
import { Timeline } from '../timeline/timeline';
import { today } from '../timeline/today';
import { CitationMarks } from './citation-marks';
import type { Citations } from './use-citations';

/** What happened when, with the sources that say so. */
export function TimelineSection({ events, citations }: { events: TimelineEvent[]; citations: Citations }) {
  const messages = useMessages();
  if (events.length === 0) return null;
  return (
    <section>
      <h2>{messages.text('entry.timeline')}</h2>
      <Timeline
        events={events}
        today={today()}
        after={({ sources }) => <CitationMarks ids={sources} citations={citations} />}
      />
    </section>
  );
}
