import Fuse from 'fuse.js';
import type { Entry } from '../corpus/pack-schema';
import { plainText } from '../corpus/plain-text';
import { normaliseWord } from '../text/normalise';
import type { EntryListing, SearchResult } from '../views';
import { initialsFit, initialsIn, initialsOf } from './initials';

/** A name weighs more than what is said of the thing. */
const KEYS = [
  { name: 'label', weight: 3 },
  { name: 'names', weight: 3 },
  { name: 'summary', weight: 1 },
];
/** From 0, exact, to 1, anything: lets two wrong letters in ten pass and keeps unrelated entries out. */
const THRESHOLD = 0.3;

interface Document {
  id: string;
  label: string;
  names: string[];
  summary: string;
  /** Of the label first, then of each name. */
  initials: { name: string; forms: string[] }[];
}

/** Finds entries by what a reader types. */
export interface EntrySearch {
  /** Best first, at most `limit`; every entry by label for an empty query. */
  find(query: string, limit: number): SearchResult[];
}

/** Prepares a search over labels, aliases, native names and summaries. */
export function createEntrySearch(entries: readonly Entry[]): EntrySearch {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const byLabel = [...entries].sort((a, b) => a.label.localeCompare(b.label, 'en')).map(toListing);
  const documents = entries.map(toDocument);
  const fuse = new Fuse(documents, {
    keys: KEYS,
    threshold: THRESHOLD,
    ignoreLocation: true,
    ignoreDiacritics: true,
    includeScore: true,
    includeMatches: true,
    minMatchCharLength: 2,
  });
  return {
    find(query, limit) {
      const trimmed = query.trim();
      if (!trimmed) return byLabel.slice(0, limit);
      const wanted = comparableName(trimmed);
      const found = new Map(fuse.search(trimmed).map((result) => [result.item, result]));
      return [...new Set([...found.keys(), ...withInitials(documents, trimmed)])]
        .map((item) => ({ item, exactness: exactness(item, wanted, trimmed), score: found.get(item)?.score ?? 1 }))
        .sort((a, b) => b.exactness - a.exactness || a.score - b.score)
        .slice(0, limit)
        .flatMap(({ item }) => {
          const entry = byId.get(item.id);
          if (!entry) return [];
          const matches = found.get(item)?.matches;
          const name = matches?.find(({ key }) => key === 'names')?.value;
          const labelMatched = matches?.some(({ key }) => key === 'label') ?? false;
          const exact = item.names.find((candidate) => comparableName(candidate) === wanted);
          const matchedName = exact ?? nameOfInitials(item, trimmed) ?? (labelMatched ? undefined : name);
          const isLabel = matchedName === undefined || matchedName === item.label;
          return { ...toListing(entry), ...(isLabel ? {} : { matchedName }) };
        });
    },
  };
}

/** The row that lists show of an entry. */
export function toListing(entry: Entry): EntryListing {
  return { id: entry.id, label: entry.label, kind: entry.kind, summary: plainText(entry.summary) };
}

function toDocument(entry: Entry): Document {
  const aliases = entry.aliases.map(({ name }) => name);
  return {
    id: entry.id,
    label: entry.label,
    names: [...aliases, ...Object.values(entry.native).flat()],
    summary: plainText(entry.summary),
    initials: [entry.label, ...aliases].map((name) => ({ name, forms: initialsOf(name) })),
  };
}

/**
 * Fuse ranks by how well letters match anywhere; a reader who types a whole name, or the beginning of one, wants that first. Initials
 * come before beginnings only when they are written as such: who types `tal` is on the way to a name.
 */
function exactness({ label, names, initials }: Document, wanted: string, query: string): number {
  const all = [label, ...names].map(comparableName);
  if (all.includes(wanted)) return 4;
  const asInitials = initialsIn(query);
  const fit = asInitials === null ? 0 : Math.max(...initials.map(({ forms }) => initialsFit(asInitials, forms)));
  if (fit === 1 && query === query.toUpperCase()) return 3;
  if (all.some((name) => name.startsWith(wanted))) return 2;
  return fit;
}

function withInitials(documents: readonly Document[], query: string): Document[] {
  return documents.filter((document) => nameOfInitials(document, query) !== undefined);
}

/** The name that a query abbreviates, whole rather than in part; undefined when there is none. */
function nameOfInitials({ initials }: Document, query: string): string | undefined {
  const wanted = initialsIn(query);
  if (wanted === null) return undefined;
  const fitting = (fit: number) => initials.find(({ forms }) => initialsFit(wanted, forms) === fit)?.name;
  return fitting(1) ?? fitting(0.5);
}

/** A name as it is compared: without regard to case, diacritics, hyphens and spaces. */
export function comparableName(name: string): string {
  return name
    .split(/[\s\-‐‑–]+/u)
    .map(normaliseWord)
    .join(' ');
}
