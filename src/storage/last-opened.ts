import { browser } from 'wxt/browser';
import { forgetPopupView } from './popup-view';

/**
 * Which entry was last opened from a card on which tab, so that the popup opens with it.
 * Kept in session storage: gone with the browser session, never written to disk, and there when the background wakes again.
 */
const keyOf = (tabId: number) => `lastOpened:${tabId}`;

export async function rememberLastOpened(tabId: number, entry: string): Promise<void> {
  await browser.storage.session.set({ [keyOf(tabId)]: entry });
}

/** Forgets what the popup showed of the tab's earlier page. */
export async function forgetLastOpened(tabId: number): Promise<void> {
  await forgetPopupView(tabId);
  await browser.storage.session.remove(keyOf(tabId));
}

/** The id of the entry last opened on the tab's present page, or null. */
export async function readLastOpened(tabId: number): Promise<string | null> {
  const key = keyOf(tabId);
  const entry = (await browser.storage.session.get(key))[key];
  return typeof entry === 'string' ? entry : null;
}
