import type { WatchedPage } from '../../messaging/contract';
import { type PageState, pageStateOf } from './page-state';

/**
 * Tells the listener what the page is like: soon, and whenever there is news of it, until the signal aborts. A page that refuses has nothing of
 * ours in it.
 * @param page null where the tab has nothing to ask.
 */
export function watchPage(
  page: Pick<WatchedPage, 'describePage' | 'onChange'> | null,
  listener: (state: PageState) => void,
  signal: AbortSignal,
): void {
  if (!page) {
    listener({ is: 'unreadable' });
    return;
  }
  let isAsking = false;
  let isStale = false;
  const look = async () => {
    // What changes while the page answers may not be in its answer.
    isStale = true;
    if (isAsking) return;
    isAsking = true;
    while (isStale && !signal.aborted) {
      isStale = false;
      const state = await page.describePage({}).then(pageStateOf, unreadable);
      if (!signal.aborted) listener(state);
    }
    isAsking = false;
  };
  page.onChange(() => void look(), signal);
  void look();
}

const unreadable = (_: unknown): PageState => ({ is: 'unreadable' });
