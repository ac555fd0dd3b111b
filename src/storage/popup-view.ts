import { browser } from 'wxt/browser';

/**
 * Where the reader was in the popup of each tab when it was closed. Kept in session storage, which browsers empty when the extension is
 * updated: what is read was written by this version.
 */
const keyOf = (tabId: number) => `popupView:${tabId}`;

export async function rememberPopupView(tabId: number, view: unknown): Promise<void> {
  await browser.storage.session.set({ [keyOf(tabId)]: view });
}

export async function forgetPopupView(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}

/** What was remembered last of the tab's present page, or null. */
export async function readPopupView(tabId: number): Promise<unknown> {
  const key = keyOf(tabId);
  return (await browser.storage.session.get(key))[key] ?? null;
}
