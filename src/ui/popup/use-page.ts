import { useEffect, useState } from 'preact/hooks';
import type { PageClient } from '../../messaging/contract';
import type { PageState } from './page-state';
import { watchPage } from './watch-page';

/** What the page in the tab is like, kept up to date while the view is there. */
export function usePage(page: PageClient | null): PageState {
  const [state, setState] = useState<PageState>({ is: 'loading' });
  useEffect(() => {
    const controller = new AbortController();
    watchPage({
      describe: page && (() => page.describePage({})),
      // A page that has not changed keeps its very state, so that nothing is drawn anew twice a second.
      listener: (next) => setState((known) => (JSON.stringify(known) === JSON.stringify(next) ? known : next)),
      signal: controller.signal,
    });
    return () => controller.abort();
  }, [page]);
  return state;
}
