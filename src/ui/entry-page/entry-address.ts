/** What the address of the entry page asks for. */
export interface EntryAddress {
  /** Empty when the address names no entry. */
  id: string;
  /** A place within the entry, such as `source-3`; empty for its beginning. */
  anchor: string;
}

/** Reads a location's hash: `#ttp` or `#ttp/source-3`. */
export function parseEntryHash(hash: string): EntryAddress {
  const [id = '', anchor = ''] = hash.replace(/^#/, '').split('/');
  return { id: decode(id), anchor: decode(anchor) };
}

/** The hash that leads to an entry. */
export function entryHash(id: string): string {
  return `#${encodeURIComponent(id)}`;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    // A stray percent sign: the address was typed by hand, and no id has one.
    return part;
  }
}
