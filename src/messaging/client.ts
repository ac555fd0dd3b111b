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
import { type Envelope, openReply } from './envelope';

/**
 * Typed calls to the background, from a page's content script, the popup or the entry page.
 * A call rejects when the background refuses the request or the extension was updated or removed meanwhile.
 */
export function createBackgroundClient(): BackgroundClient {
  const call = callOfBackground;
  return {
    triage: call('triage'),
    triageFrames: call('triageFrames'),
    siteMode: call('siteMode'),
    loadCard: call('loadCard'),
    scan: call('scan'),
    card: call('card'),
    entry: call('entry'),
    search: call('search'),
    listings: call('listings'),
    openEntry: call('openEntry'),
    reportPage: call('reportPage'),
    briefing: call('briefing'),
    changeLook: call('changeLook'),
    words: call('words'),
  };
}

/** One of these calls alone. */
export function callOfBackground<K extends CallName<BackgroundCalls>>(name: K) {
  return async (request: RequestOf<BackgroundCalls, K>) => {
    const envelope: Envelope = { to: 'background', call: name, request };
    // The other end is our own background of the same version, whose handlers have these very types.
    return openReply(await browser.runtime.sendMessage(envelope)) as ReplyOf<BackgroundCalls, K>;
  };
}

/**
 * Typed calls to the content script of a tab's top frame.
 * A call rejects when the tab has none: a page of the browser itself, or one that was open before the extension was.
 */
export function createPageClient(tabId: number): PageClient {
  const call =
    <K extends CallName<PageCalls>>(name: K, options: { frameId?: number } = { frameId: 0 }) =>
    async (request: RequestOf<PageCalls, K>) => {
      const envelope: Envelope = { to: 'page', call: name, request };
      return openReply(await browser.tabs.sendMessage(tabId, envelope, options)) as ReplyOf<PageCalls, K>;
    };
  return {
    describePage: call('describePage'),
    revealMention: call('revealMention'),
    stepTerm: call('stepTerm'),
    openTermCard: call('openTermCard'),
    markNow: call('markNow', {}),
  };
}
