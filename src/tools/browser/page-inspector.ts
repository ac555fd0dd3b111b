import type { Page } from 'puppeteer-core';
import type { PageDescription } from '../../messaging/contract';
import { type Envelope, openReply } from '../../messaging/envelope';
import type { LaunchedBrowser } from './launch-browser';
import { openExtensionPage, visitExtensionPage } from './open-extension-page';

/** The little of the extension API that is used here, inside one of the extension's own pages. */
interface ExtensionApi {
  tabs: {
    query(filter: { active: boolean; currentWindow: boolean }): Promise<{ id?: number }[]>;
    sendMessage(tabId: number, message: unknown, options: { frameId: number }): Promise<unknown>;
  };
  action: { getBadgeText(tab: { tabId: number }): Promise<string> };
}

/** A look at a page of the web through the eyes of the extension. */
export interface PageInspector {
  tabId: number;
  /** The popup for the page, opened in a tab of its own. */
  popup: Page;
  /** What the page session says that it shows; null when there is none (yet). */
  describe(): Promise<PageDescription | null>;
  /** What stands on the toolbar icon. */
  badgeText(): Promise<string>;
}

/** Opens the popup for a page in another tab; the page is in front afterwards. */
export async function inspectPage(launched: LaunchedBrowser, page: Page): Promise<PageInspector> {
  const popup = await openExtensionPage(launched, 'popup.html');
  await page.bringToFront();
  const tabId = await popup.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: ExtensionApi };
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    return tab?.id ?? null;
  });
  if (tabId === null) throw new Error('The page has no tab.');
  await visitExtensionPage(popup, `${launched.extensionOrigin}/popup.html?tab=${tabId}`);
  return {
    tabId,
    popup,
    async describe() {
      const message: Envelope = { to: 'page', call: 'describePage', request: {} };
      const reply = await popup.evaluate(
        async (tab, envelope) => {
          const { chrome } = globalThis as unknown as { chrome: ExtensionApi };
          // Until the content script is there, nobody receives the message, which is an error.
          return chrome.tabs.sendMessage(tab, envelope, { frameId: 0 }).catch(() => null);
        },
        tabId,
        message,
      );
      // Our own page session answers, whose reply has this very type.
      return reply === null ? null : (openReply(reply) as PageDescription);
    },
    badgeText: () =>
      popup.evaluate((tab) => {
        const { chrome } = globalThis as unknown as { chrome: ExtensionApi };
        return chrome.action.getBadgeText({ tabId: tab });
      }, tabId),
  };
}
