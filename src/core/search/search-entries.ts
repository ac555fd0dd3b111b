import Fuse from 'fuse.js';
import type { Entry } from '../corpus/pack-schema';
import { plainText } from '../corpus/plain-text';
import { normaliseWord } from '../text/normalise';
import type { EntryListing, SearchResult } from '../views';

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
  const fuse = new Fuse(entries.map(toDocument), {
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
      return fuse
        .search(trimmed)
        .map((result) => ({ result, exactness: exactness(result.item, wanted) }))
        .sort((a, b) => b.exactness - a.exactness || (a.result.score ?? 0) - (b.result.score ?? 0))
        .slice(0, limit)
        .flatMap(({ result }) => {
          const entry = byId.get(result.item.id);
          if (!entry) return [];
          const name = result.matches?.find(({ key }) => key === 'names')?.value;
          const labelMatched = result.matches?.some(({ key }) => key === 'label') ?? false;
          const exact = result.item.names.find((candidate) => comparableName(candidate) === wanted);
          const matchedName = exact ?? (labelMatched ? undefined : name);
          return { ...toListing(entry), ...(matchedName === undefined ? {} : { matchedName }) };
        });
    },
  };
}

/** The row that lists show of an entry. */
export function toListing(entry: Entry): EntryListing {
  return { id: entry.id, label: entry.label, kind: entry.kind, summary: plainText(entry.summary) };
}

function toDocument(entry: Entry): Document {
  return {
    id: entry.id,
    label: entry.label,
    names: [...entry.aliases.map(({ name }) => name), ...Object.values(entry.native).flat()],
    summary: plainText(entry.summary),
  };
}

/** Fuse ranks by how well letters match anywhere; a reader who types a whole name, or the beginning of one, wants that first. */
function exactness({ label, names }: Document, wanted: string): number {
  const all = [label, ...names].map(comparableName);
  if (all.includes(wanted)) return 2;
  return all.some((name) => name.startsWith(wanted)) ? 1 : 0;
}

/** A name as it is compared: without regard to case, diacritics, hyphens and spaces. */
export function comparableName(name: string): string {
  return name
    .split(/[\s\-‐‑–]+/u)
    .map(normaliseWord)
    .join(' ');
}
