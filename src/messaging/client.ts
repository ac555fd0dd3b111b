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
import { putTriage } from './put-triage';

/**
 * Typed calls to the background, from a page's content script, the popup or the entry page.
 * A call rejects when the background refuses the request or the extension was updated or removed meanwhile.
 */
export function createBackgroundClient(): BackgroundClient {
  const call = callOfBackground;
  return {
    triage: call('triage'),
    triageFrames: call('triageFrames'),
    loadTriage: call('loadTriage'),
    siteMode: call('siteMode'),
    pageSettings: call('pageSettings'),
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
 * Typed calls to a page: to the top frame of a tab, unless another is named. Where the page has nobody to answer, as most have, triage is put
 * in first; a call rejects where that may not be, as in a page of the browser itself.
 * @param asItIs nothing is put in: a call rejects where nobody answers.
 */
export function createPageClient(
  tabId: number,
  { frameId, asItIs = false }: { frameId?: number; asItIs?: boolean } = {},
): PageClient {
  const target = { frameId: frameId ?? 0 };
  const call =
    <K extends CallName<PageCalls>>(name: K, options: { frameId?: number } = target) =>
    async (request: RequestOf<PageCalls, K>) => {
      const envelope: Envelope = { to: 'page', call: name, request };
      const send = () => browser.tabs.sendMessage(tabId, envelope, options);
      const putAndSend = async (error: unknown) => {
        if (asItIs) throw error;
        await putTriage({ tabId, ...target });
        return send();
      };
      return openReply(await send().catch(putAndSend)) as ReplyOf<PageCalls, K>;
    };
  return {
    describePage: call('describePage'),
    revealMention: call('revealMention'),
    stepTerm: call('stepTerm'),
    openTermCard: call('openTermCard'),
    // To every frame of the page, where none is named.
    markNow: call('markNow', frameId === undefined ? {} : target),
    settingsChanged: call('settingsChanged', frameId === undefined ? {} : target),
  };
}
