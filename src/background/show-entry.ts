import { browser } from 'wxt/browser';
import { rememberLastOpened } from '../storage/last-opened';
import { forgetPopupView } from '../storage/popup-view';
import { entryUrl } from './page-addresses';

/**
 * Shows an entry's full text: in the toolbar popup where the browser lets the background open it, else in a tab of its own
 * next to the page. Firefox allows the popup only in answer to a click on its own buttons.
 * @param tabId the tab whose page asked; without one the entry opens in a tab.
 */
export async function showEntry(entry: string, tabId: number | undefined): Promise<'popup' | 'tab'> {
  if (tabId !== undefined) {
    await rememberLastOpened(tabId, entry);
    await forgetPopupView(tabId);
    if (await openPopup(tabId)) return 'popup';
  }
  const asking = tabId === undefined ? undefined : await browser.tabs.get(tabId).catch(() => undefined);
  await browser.tabs.create({
    url: entryUrl(entry),
    ...(asking && { index: asking.index + 1, windowId: asking.windowId }),
  });
  return 'tab';
}

/** Opens the toolbar popup in the window of a tab; resolves with whether the browser let it. */
export async function openPopup(tabId: number): Promise<boolean> {
  try {
    const { windowId } = await browser.tabs.get(tabId);
    await browser.action.openPopup(windowId === undefined ? {} : { windowId });
    return true;
  } catch {
    // No user gesture (Firefox), no window to show it in, or no popups at all (Firefox for Android).
    return false;
  }
}
