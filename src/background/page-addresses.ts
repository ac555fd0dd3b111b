import { browser } from 'wxt/browser';
import { LIMITS } from '../messaging/contract';

/** The address of the entry page with a search in its field; cut to what may be searched for. */
export function searchUrl(query: string): string {
  return browser.runtime.getURL(`/entry.html#?q=${encodeURIComponent(query.slice(0, LIMITS.queryCharacters))}`);
}

/** The address of an entry's page. */
export function entryUrl(entry: string): string {
  return browser.runtime.getURL(`/entry.html#${encodeURIComponent(entry)}`);
}
