import type { EntryView } from '../core/views';

export interface EntryStore {
  /** The entry when it was loaded before, null when it is known not to exist, undefined when it was never asked for. */
  peek(id: string): EntryView | null | undefined;
  /** Loads an entry; null when there is none. Rejects when it could not be asked for, and forgets that it was tried. */
  load(id: string): Promise<EntryView | null>;
}

/** Keeps the entries that a reader walks through, so that walking back is instant and lands where they were. */
export function createEntryStore(load: (id: string) => Promise<EntryView | null>): EntryStore {
  const loaded = new Map<string, EntryView | null>();
  return {
    peek: (id) => loaded.get(id),
    async load(id) {
      const entry = await load(id);
      loaded.set(id, entry);
      return entry;
    },
  };
}
