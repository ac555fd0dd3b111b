import { memoise } from '../util/memoise';
import { type Briefing, gatherBriefing } from './briefing/briefing';
import { allRelations } from './corpus/all-relations';
import { sourcesCitedBy, sourcesCitedIn } from './corpus/cited-sources';
import { orderRelations } from './corpus/order-relations';
import type { Entry, Pack, Source } from './corpus/pack-schema';
import { type PackStore, storeOf } from './corpus/pack-store';
import type { PartialDate } from './corpus/partial-date';
import { standingOf } from './corpus/standing';
import { buildPageVocabulary } from './disambiguation/page-vocabulary';
import { findNeighbours } from './map/neighbours';
import { buildIndex } from './matching/build-index';
import type { IndexData } from './matching/index-data';
import { createNameIndex } from './matching/name-index';
import { type Examination, examine, scan } from './scan';
import type { ScanReply, ScanRequest } from './scan-contract';
import { createEntrySearch, toListing } from './search/search-entries';
import { createLexicon } from './text/lexicon';
import type { EntryCard, EntryView, NativeName, PlaceListing, SearchResult, TermListing } from './views';

/** Everything that can be asked of a pack. */
export interface Glossary {
  /** Finds mentions in a slice of a page. */
  scan(request: ScanRequest): ScanReply;
  /** Every candidate of a text with what was weighed: for explaining what a scan found and left. */
  examine(request: ScanRequest): Examination;
  /**
   * Null when there is no such entry.
   * @param date of the page on which the card is shown, where it is known.
   */
  card(id: string, date?: PartialDate): EntryCard | null;
  /** In degrees; undefined for what has no place, and when there is no such entry. */
  coordinates(id: string): Entry['coordinates'];
  /** Null when there is no such entry. */
  entry(id: string): EntryView | null;
  /** Entries by name, best first. */
  search(query: string, limit: number): SearchResult[];
  /** Rows for the ids that exist, in the order given. */
  listings(ids: readonly string[]): TermListing[];
  /** The entries as the pack holds them, in its order. */
  entries(): readonly Entry[];
  /** What a page takes for granted: of the entries that it mentions, the most important first, and of its date if that is known. */
  briefing(ids: readonly string[], date: PartialDate | null): Briefing;
}

const REMEMBERED_ENTRIES = 2_000;

/**
 * Prepares a pack for use; the search, when it is first asked for.
 * @param indexData of the same pack, as it was prepared when the pack was bundled; without it the index is built here.
 */
export function createGlossary(pack: Pack, indexData?: IndexData): Glossary {
  return glossaryOf(storeOf(pack), indexData);
}

/** The same for a pack that is read as it is asked for. */
export function glossaryOf(store: PackStore, indexData?: IndexData): Glossary {
  const resolve = (ids: readonly string[]): Source[] => ids.flatMap((id) => store.source(id) ?? []);
  const index = indexData ? createNameIndex(indexData, createLexicon(), store.namedAt) : buildIndex(store.entries());
  const corpus = {
    index,
    vocabulary: buildPageVocabulary(store, index.lexicon),
    // Texts ask for a few hundred entries over and over, of what may be very many: those stay close at hand.
    entry: memoise(store.named, REMEMBERED_ENTRIES),
  };
  let search: ReturnType<typeof createEntrySearch> | undefined;
  let related: ReturnType<typeof allRelations> | undefined;
  const relations = () => {
    related ??= allRelations(store.entries());
    return related;
  };
  const relationContext = { entry: store.entry, degree: (id: string) => relations().get(id)?.length ?? 0 };

  return {
    entries: store.entries,
    scan: (request) => scan(corpus, request),
    examine: (request) => examine(corpus, request),
    card(id, date) {
      const entry = store.entry(id);
      if (!entry) return null;
      const { label, kind, summary, asOf } = entry;
      const standing = standingOf(entry, date);
      const dated = [...(standing?.atDate?.states ?? []), ...(standing?.latest.states ?? [])];
      const sources = resolve([...new Set([...sourcesCitedIn(summary), ...dated.flatMap((state) => state.sources)])]);
      return {
        id,
        label,
        kind,
        nativeNames: nativeNamesOf(entry),
        summary,
        ...(standing && { standing }),
        sources,
        asOf,
        hasMore: entry.depth === 'full',
      };
    },
    coordinates: (id) => store.entry(id)?.coordinates,
    entry(id) {
      const entry = store.entry(id);
      if (!entry) return null;
      const { label, kind, depth, coordinates, summary, sections, roles, status, timeline, asOf } = entry;
      return {
        id,
        label,
        kind,
        depth,
        aliases: entry.aliases.map(({ name }) => name),
        nativeNames: nativeNamesOf(entry),
        ...(coordinates && { coordinates }),
        neighbours: findNeighbours(store.entries(), entry).flatMap(toPlaceListing),
        summary,
        sections,
        roles,
        status,
        timeline,
        related: orderRelations(id, relations().get(id) ?? [], relationContext).flatMap(({ id: to, relation }) => {
          const other = store.entry(to);
          return other ? { ...toListing(other), relation } : [];
        }),
        sources: resolve(sourcesCitedBy(entry)),
        asOf,
        pack: { title: store.metadata.title, version: store.metadata.version },
      };
    },
    search(query, limit) {
      search ??= createEntrySearch(store.entries());
      return search.find(query, limit);
    },
    listings: (ids) =>
      ids.flatMap((id) => store.entry(id) ?? []).map((entry) => ({ ...toListing(entry), tier: entry.tier })),
    briefing: (ids, date) =>
      gatherBriefing(
        ids.flatMap((id) => store.entry(id) ?? []),
        date,
        toListing,
      ),
  };
}

function nativeNamesOf(entry: Entry): NativeName[] {
  return Object.entries(entry.native).flatMap(([language, names]) => names.map((name) => ({ language, name })));
}

function toPlaceListing({ id, label, coordinates }: Entry): PlaceListing[] {
  return coordinates ? [{ id, label, coordinates }] : [];
}
