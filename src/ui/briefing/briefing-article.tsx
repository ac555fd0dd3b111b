import type { Briefing } from '../../core/briefing/briefing';
import type { MapShapes } from '../../core/map/map-data';
import type { PageDescription } from '../../messaging/contract';
import { EntryLink } from '../entry/entry-link';
import type { Walk } from '../entry/walk';
import type { Loadable } from '../loadable';
import { useMessages } from '../messages-context';
import { Timeline } from '../timeline/timeline';
import { today } from '../timeline/today';
import { BriefingMap } from './briefing-map';
import { ConnectionList } from './connection-list';
import { TermGroups } from './term-groups';
import { dateOf } from './use-briefing';

interface BriefingArticleProps {
  page: PageDescription;
  briefing: Briefing;
  walk: Walk;
  /** Shows a mention on the page, counted from 0. */
  reveal: (entry: string, mention: number) => void;
  map: Loadable<MapShapes>;
}

/** What a page takes for granted, in one look: who and what, where, when, and what connects them. Parts that are empty leave no trace. */
export function BriefingArticle({ page, briefing, walk, reveal, map }: BriefingArticleProps) {
  const messages = useMessages();
  const { entries, events, connections } = briefing;
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const date = dateOf(page);
  return (
    <article class="briefing">
      <header class="briefing-head">
        <p class="briefing-kind">
          <span>{messages.text('briefing.title')}</span>
          {date && <time dateTime={date}>{messages.date(date)}</time>}
        </p>
        {/* In whatever language the page is. */}
        <h1 dir="auto">{page.title || page.host}</h1>
      </header>
      <TermGroups terms={page.terms} entries={byId} walk={walk} reveal={reveal} />
      <BriefingMap entries={entries} map={map} walk={walk} />
      {events.length > 0 && (
        <section>
          <h2>{messages.text('briefing.timeline')}</h2>
          <Timeline
            events={events}
            today={today()}
            articleDate={date ?? undefined}
            before={({ entry }) => (
              <span class="event-entry">
                <EntryLink id={entry} walk={walk}>
                  {byId.get(entry)?.label}
                </EntryLink>
              </span>
            )}
          />
        </section>
      )}
      {connections.length > 0 && (
        <section>
          <h2>{messages.text('briefing.connections')}</h2>
          <ConnectionList connections={connections} entries={byId} walk={walk} />
        </section>
      )}
    </article>
  );
}
