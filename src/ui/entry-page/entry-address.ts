/** What the address of the entry page asks for. */
export interface EntryAddress {
  /** Empty when the address names no entry. */
  id: string;
  /** A place within the entry, such as `source-3`; empty for its beginning. */
  anchor: string;
  /** What to search for where the address names no entry; empty for nothing. */
  query: string;
}

/** Comes before a query; no id begins so. */
const QUERY_MARK = '?q=';

/** Reads a location's hash: `#ttp`, `#ttp/source-3` or `#?q=pashtunistan`. */
export function parseEntryHash(hash: string): EntryAddress {
  const path = hash.replace(/^#/, '');
  if (path.startsWith(QUERY_MARK)) return { id: '', anchor: '', query: decode(path.slice(QUERY_MARK.length)) };
  const [id = '', anchor = ''] = path.split('/');
  return { id: decode(id), anchor: decode(anchor), query: '' };
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
