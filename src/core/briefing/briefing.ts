import type { Entry } from '../corpus/pack-schema';
import type { PartialDate } from '../corpus/partial-date';
import type { Relation } from '../corpus/vocabulary';
import type { EntryListing } from '../views';
import { findConnections } from './find-connections';
import { selectEvents } from './select-events';

/** An entry that a page mentions. */
export interface BriefingEntry extends EntryListing {
  /** Absent for what has no place. */
  coordinates?: [latitude: number, longitude: number];
}

/** What happened once, and the entry that says so. */
export interface BriefingEvent {
  date: PartialDate;
  text: string;
  entry: string;
}

/** Two entries of a page that are related: the first *is* part of, led by … the second. */
export interface Connection {
  from: string;
  relation: Relation;
  to: string;
}

/** What a page takes for granted, in one look. */
export interface Briefing {
  /** In the order asked for, without those that do not exist. */
  entries: BriefingEntry[];
  /** The earliest first. */
  events: BriefingEvent[];
  /** Those of the most important entries first. */
  connections: Connection[];
}

/**
 * Gathers what entries say of one another, where they are and what happened.
 * @param entries that a page mentions, the most important first.
 * @param date on which the page was published; null when it is not known.
 */
export function gatherBriefing(
  entries: readonly Entry[],
  date: PartialDate | null,
  toListing: (entry: Entry) => EntryListing,
): Briefing {
  return {
    entries: entries.map((entry) => ({
      ...toListing(entry),
      ...(entry.coordinates && { coordinates: entry.coordinates }),
    })),
    events: selectEvents(entries, date),
    connections: findConnections(entries),
  };
}
