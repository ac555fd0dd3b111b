import type { Entry, NamedEntry, Pack, PackMetadata, Source } from './pack-schema';

/** A pack that is read as it is asked for: who uses it does not see how it is kept. */
export interface PackStore {
  metadata: PackMetadata;
  /** What is known of an entry without opening it, by its number in the pack's order; undefined when there is none of that number. */
  namedAt(number: number): NamedEntry | undefined;
  /** The same by its id. */
  named(id: string): NamedEntry | undefined;
  /** The words of all other meanings of aliases, where the pack was prepared: see `otherMeaningWordsOf`. */
  otherMeaningWords: readonly string[] | null;
  /** Undefined when there is no such entry. */
  entry(id: string): Entry | undefined;
  /** Every entry, in the pack's order. Opens them all. */
  entries(): readonly Entry[];
  /** Undefined when there is no such source. */
  source(id: string): Source | undefined;
  sources(): Source[];
}

/** A pack as it is, as a store. */
export function storeOf({ format: _, sources, entries, ...metadata }: Pack): PackStore {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const sourceById = new Map(sources.map((source) => [source.id, source]));
  return {
    metadata,
    otherMeaningWords: null,
    namedAt: (number) => entries[number],
    named: (id) => byId.get(id),
    entry: (id) => byId.get(id),
    entries: () => entries,
    source: (id) => sourceById.get(id),
    sources: () => sources,
  };
}
