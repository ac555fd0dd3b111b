import { browser } from 'wxt/browser';
import type { Messages } from '../i18n/messages';
import { createPageClient } from '../messaging/client';
import { createSelectionMenu } from './selection-menu';
import { showOnToolbar } from './toolbar-icon';

/** Words anew what the browser shows of Backstory all the time: the context menu, and the toolbar button of each open tab. */
export async function speakAnew(messages: Messages): Promise<void> {
  const tabs = await browser.tabs.query({});
  const ids = tabs.flatMap(({ id, discarded }) => (id === undefined || discarded ? [] : [id]));
  await Promise.all([createSelectionMenu(messages), ...ids.map((id) => titleTab(id, messages))]);
}

/** What a tab's page is like is kept nowhere: it is asked. A page without any script of ours has the manifest's title. */
async function titleTab(tabId: number, messages: Messages): Promise<void> {
  try {
    const { mode, enabled, terms } = await createPageClient(tabId).describePage({});
    await showOnToolbar(tabId, { mode, enabled, entries: terms.length }, messages);
  } catch {
    // Nobody answers there, or the tab has gone by now.
  }
}
