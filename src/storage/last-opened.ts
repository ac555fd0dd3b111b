import { browser } from 'wxt/browser';

/**
 * Which entry was last opened on which tab, so that the popup opens where the reader left off.
 * Kept in session storage: gone with the browser session, never written to disk, and there when the background wakes again.
 */
const keyOf = (tabId: number) => `lastOpened:${tabId}`;

export async function rememberLastOpened(tabId: number, entry: string): Promise<void> {
  await browser.storage.session.set({ [keyOf(tabId)]: entry });
}

export async function forgetLastOpened(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}

/** The id of the entry last opened on the tab's present page, or null. */
export async function readLastOpened(tabId: number): Promise<string | null> {
  const key = keyOf(tabId);
  const entry = (await browser.storage.session.get(key))[key];
  return typeof entry === 'string' ? entry : null;
}
