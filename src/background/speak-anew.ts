import { browser } from 'wxt/browser';
import type { Messages } from '../i18n/messages';
import { createPageClient } from '../messaging/client';
import { readSiteMode } from '../settings/settings-store';
import { hostOf } from './first-looks';
import { createSelectionMenu } from './selection-menu';
import { showOnToolbar } from './toolbar-icon';

/** Words anew what the browser shows of Backstory all the time: the context menu, and the toolbar button of each open tab. */
export async function speakAnew(messages: Messages): Promise<void> {
  const tabs = await browser.tabs.query({});
  const open = tabs.flatMap(({ id, url, discarded }) => (id === undefined || discarded ? [] : [{ id, url }]));
  await Promise.all([createSelectionMenu(messages), ...open.map(({ id, url }) => titleTab(id, url, messages))]);
}

/** What a tab's page is like is kept nowhere: it is asked. Where nobody answers, there is nothing to be marked. */
async function titleTab(tabId: number, url: string | undefined, messages: Messages): Promise<void> {
  try {
    const page = createPageClient(tabId, { asItIs: true });
    const { mode, enabled, terms } = await page.describePage({}).catch(async () => {
      const ofSite = await readSiteMode(hostOf(url));
      return { mode: ofSite, enabled: ofSite === 'on', terms: [] };
    });
    await showOnToolbar(tabId, { mode, enabled, entries: terms.length }, messages);
  } catch {
    // The tab has gone by now.
  }
}
