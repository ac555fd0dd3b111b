import { browser } from 'wxt/browser';
import { createPageClient } from './client';
import type { WatchedPage } from './contract';
import { isEnvelopeFor } from './envelope';

/** What the page's own scripts say when there is something else to be said of it. */
const NEWS = ['triage', 'reportPage'];

/** What of the browser's own sender is looked at. */
interface MessageSender {
  tab?: { id?: number | undefined } | undefined;
  frameId?: number | undefined;
}

/** Typed calls to the content script of a tab's top frame, and news of it. See `createPageClient`. */
export function createWatchedPage(tabId: number): WatchedPage {
  return {
    ...createPageClient(tabId),
    onChange(listener, signal) {
      const onMessage = (message: unknown, { tab, frameId }: MessageSender) => {
        const isFromPage = tab?.id === tabId && frameId === 0;
        if (isFromPage && isEnvelopeFor('background', message) && NEWS.includes(message.call)) listener();
        // The background answers.
        return undefined as unknown as true;
      };
      // Where nothing of ours runs, only the browser tells that the page is another one.
      const onUpdated = (id: number, { url, status }: { url?: string | undefined; status?: string | undefined }) => {
        if (id === tabId && (url !== undefined || status !== undefined)) listener();
      };
      browser.runtime.onMessage.addListener(onMessage);
      browser.tabs.onUpdated.addListener(onUpdated);
      signal.addEventListener(
        'abort',
        () => {
          browser.runtime.onMessage.removeListener(onMessage);
          browser.tabs.onUpdated.removeListener(onUpdated);
        },
        { once: true },
      );
    },
  };
}
