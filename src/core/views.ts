import type { Entry, Inline, Section, Source, TimelineEvent } from './corpus/pack-schema';
import type { Standing } from './corpus/standing';
import type { EntryKind, Relation } from './corpus/vocabulary';
import type { DrawnMap } from './map/locate';

/** What a view shows of the corpus: cut to size, with ids resolved, plain data that can cross a message. */

/** A name in its own script. `language` is a BCP 47 tag. */
export interface NativeName {
  language: string;
  name: string;
}

/** What the card on the page shows. */
export interface EntryCard {
  id: string;
  label: string;
  kind: EntryKind;
  nativeNames: NativeName[];
  summary: Inline[];
  /** What it is, and was when the page was written; absent for what has no dated offices or states. */
  standing?: Standing;
  /** Where the citation numbers point: sources in the order of their first mark, in the summary, then in what it was and is. */
  sources: Source[];
  asOf: string;
  /** Where it is, drawn; absent for what has no place, or one beyond the map. */
  map?: DrawnMap;
  /** Whether the entry has more to read than the card shows. */
  hasMore: boolean;
}

/** A row of a list of entries. */
export interface EntryListing {
  id: string;
  label: string;
  kind: EntryKind;
  /** The summary as plain text. */
  summary: string;
}

/** A row for an entry that a page mentions. */
export interface TermListing extends EntryListing {
  /** 1: specialised, 2: widely known, 3: general. */
  tier: Entry['tier'];
}

/** A search result: a row, and the name that the query matched when it was not the label. */
export interface SearchResult extends EntryListing {
  matchedName?: string;
}

export interface RelatedEntry extends EntryListing {
  relation: Relation;
}

/** A row for an entry that has a place. */
export interface PlaceListing {
  id: string;
  label: string;
  coordinates: [latitude: number, longitude: number];
}

/** The full entry. */
export interface EntryView {
  id: string;
  label: string;
  kind: EntryKind;
  depth: Entry['depth'];
  /** Every name in Latin script but the label. */
  aliases: string[];
  nativeNames: NativeName[];
  coordinates?: [latitude: number, longitude: number];
  /** Places around it by which readers find their bearings, the most telling first. Empty for what has no place. */
  neighbours: PlaceListing[];
  summary: Inline[];
  sections: Section[];
  roles: Entry['roles'];
  status: Entry['status'];
  timeline: TimelineEvent[];
  /** The most telling first. */
  related: RelatedEntry[];
  /** Every source that the entry cites, in the order of first citation: number n of a mark is index n - 1. */
  sources: Source[];
  asOf: string;
  /** The pack that says all this. */
  pack: { title: string; version: string };
}
