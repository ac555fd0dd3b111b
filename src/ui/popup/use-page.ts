import { useLayoutEffect, useState } from 'preact/hooks';
import type { WatchedPage } from '../../messaging/contract';
import type { PageState } from './page-state';
import { watchPage } from './watch-page';

/** What the page in the tab is like, kept up to date while the view is there. */
export function usePage(page: WatchedPage | null): PageState {
  const [state, setState] = useState<PageState>({ is: 'loading' });
  // Asked before the browser paints, not after: a frame earlier.
  useLayoutEffect(() => {
    const controller = new AbortController();
    // A page that has not changed keeps its very state, so that nothing is drawn anew.
    const show = (next: PageState) =>
      setState((known) => (JSON.stringify(known) === JSON.stringify(next) ? known : next));
    watchPage(page, show, controller.signal);
    return () => controller.abort();
  }, [page]);
  return state;
}
