import { browser } from 'wxt/browser';
import type {
  BackgroundCalls,
  BackgroundClient,
  CallName,
  PageCalls,
  PageClient,
  ReplyOf,
  RequestOf,
} from './contract';
import type { Envelope } from './envelope';

/**
 * Typed calls to the background, from a page's content script, the popup or the entry page.
 * A call rejects when the background refuses the request or the extension was updated or removed meanwhile.
 */
export function createBackgroundClient(): BackgroundClient {
  const call =
    <K extends CallName<BackgroundCalls>>(name: K) =>
    (request: RequestOf<BackgroundCalls, K>) =>
      // The other end is our own background of the same version, whose handlers have these very types.
      browser.runtime.sendMessage({ to: 'background', call: name, request } satisfies Envelope) as Promise<
        ReplyOf<BackgroundCalls, K>
      >;
  return {
    scan: call('scan'),
    card: call('card'),
    entry: call('entry'),
    search: call('search'),
    listings: call('listings'),
    openEntry: call('openEntry'),
    reportPage: call('reportPage'),
  };
}

/**
 * Typed calls to the content script of a tab's top frame.
 * A call rejects when the tab has none: a page of the browser itself, or one that was open before the extension was.
 */
export function createPageClient(tabId: number): PageClient {
  const call =
    <K extends CallName<PageCalls>>(name: K) =>
    (request: RequestOf<PageCalls, K>) =>
      browser.tabs.sendMessage(tabId, { to: 'page', call: name, request } satisfies Envelope, {
        frameId: 0,
      }) as Promise<ReplyOf<PageCalls, K>>;
  return { describePage: call('describePage'), revealMention: call('revealMention') };
}
