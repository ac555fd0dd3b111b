import type { PageDescription } from '../../messaging/contract';

/** What is known of the page in the tab. */
export type PageState =
  /** Not answered yet. */
  | { is: 'loading' }
  /** Nothing of ours runs in it: a page of the browser itself, or one opened before Backstory was installed. */
  | { is: 'unreadable' }
  /** Backstory is off on its site. */
  | { is: 'off'; page: PageDescription }
  /** Backstory waits on its site until it is asked for a page, and has not been asked for this one. */
  | { is: 'waiting'; page: PageDescription }
  /** Read, and no term was found (so far). */
  | { is: 'empty'; page: PageDescription }
  | { is: 'marked'; page: PageDescription };

/** The state that a page's own description means. */
export function pageStateOf(page: PageDescription): PageState {
  if (!page.enabled) return { is: page.mode === 'on-click' ? 'waiting' : 'off', page };
  return page.terms.length === 0 ? { is: 'empty', page } : { is: 'marked', page };
}
