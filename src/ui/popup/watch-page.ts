import type { PageDescription } from '../../messaging/contract';
import { type PageState, pageStateOf } from './page-state';

/**
 * How long to wait between two looks at the page, in ms. Pages grow while they are read; twice a second looks live, and
 * an answer costs the page well under a millisecond.
 */
const PAUSE_MS = 500;

export interface PageWatch {
  /** Null where the tab has nothing to ask. Rejecting means that nothing of ours runs in the page. */
  describe: (() => Promise<PageDescription>) | null;
  listener: (state: PageState) => void;
  signal: AbortSignal;
}

/** Tells the listener what the page is like, soon and again and again, until the signal aborts. */
export async function watchPage({ describe, listener, signal }: PageWatch): Promise<void> {
  if (!describe) {
    listener({ is: 'unreadable' });
    return;
  }
  while (!signal.aborted) {
    const state = await describe().then(pageStateOf, (): PageState => ({ is: 'unreadable' }));
    if (signal.aborted) return;
    listener(state);
    await pause(PAUSE_MS, signal);
  }
}

/** Ends after the time, in ms, or as soon as the signal aborts. */
function pause(time: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(end, time);
    signal.addEventListener('abort', end, { once: true });
    function end() {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    }
  });
}
