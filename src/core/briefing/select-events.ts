import type { Entry } from '../corpus/pack-schema';
import { daysOf, type PartialDate } from '../corpus/partial-date';
import type { EntryKind } from '../corpus/vocabulary';
import type { BriefingEvent } from './briefing';

/** More than this is not read. */
const MAX_EVENTS = 14;
/** What happened at one time: what such an entry says first of its timeline is the thing itself. */
const DATED_KINDS: readonly EntryKind[] = ['event', 'agreement', 'operation', 'law'];
/** Of an entry of those kinds. */
const MAX_OF_DATED = 2;
/** Of any other entry, and of how many of them: what is named in passing has its own history, but not that of this page. */
const MAX_OF_OTHER = 3;
const OTHERS = 4;
/** What everybody knows, such as a country, has a history too long to be of help. */
const GENERAL_TIER = 3;

/**
 * The events that a reader of a page needs, the earliest first: of events and agreements, what they were; of the most important of the other
 * entries, what happened last.
 * @param entries the most important first.
 * @param date on which the page was published: of what happened later it cannot speak. Null when it is not known.
 */
export function selectEvents(entries: readonly Entry[], date: PartialDate | null): BriefingEvent[] {
  const isDated = ({ kind }: Entry) => DATED_KINDS.includes(kind);
  const others = entries.filter((entry) => !isDated(entry) && entry.tier !== GENERAL_TIER && entry.timeline.length > 0);
  const wanted = new Set(others.slice(0, OTHERS));
  const isPast = (event: { date: PartialDate }) => date === null || daysOf(event.date).first < daysOf(date).after;
  const found = entries.flatMap((entry) => {
    const events = toEvents(entry);
    if (isDated(entry)) return ownDates(entry, events).slice(0, MAX_OF_DATED);
    return wanted.has(entry) ? events.filter(isPast).slice(-MAX_OF_OTHER) : [];
  });
  return dropRepeated(found).slice(0, MAX_EVENTS).sort(byDate);
}

function toEvents({ id, timeline }: Entry): BriefingEvent[] {
  return timeline.map(({ date, text }) => ({ date, text, entry: id })).sort(byDate);
}

/** A timeline may begin with what led to the thing: when it came about is said by its first status. */
function ownDates({ status }: Entry, events: BriefingEvent[]): BriefingEvent[] {
  const began = status.map(({ from }) => from).find((from) => from !== undefined);
  if (began === undefined) return events;
  const own = events.filter((event) => daysOf(event.date).after > daysOf(began).first);
  return own.length > 0 ? own : events;
}

/** Entries tell of the same day in words of their own; once is enough. */
function dropRepeated(events: readonly BriefingEvent[]): BriefingEvent[] {
  const isDay = (date: PartialDate) => date.split('-').length === 3;
  return events.filter(
    ({ date, text }, index) =>
      events.findIndex((other) => (isDay(date) && other.date === date) || other.text === text) === index,
  );
}

const byDate = (a: BriefingEvent, b: BriefingEvent) =>
  daysOf(a.date).first - daysOf(b.date).first || a.date.localeCompare(b.date);
