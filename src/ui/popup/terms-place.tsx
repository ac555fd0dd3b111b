import type { Walk } from '../entry/walk';
import type { PopupEnvironment } from './environment';
import { PageNotice } from './page-notice';
import type { PageState } from './page-state';
import { TermList } from './term-list';
import type { SiteSwitchState } from './use-site-switch';

const HINTS = { unreadable: 'popup.unreadableHint', empty: 'popup.emptyHint' } as const;

interface TermsPlaceProps {
  pageState: PageState;
  site: SiteSwitchState | null;
  walk: Walk;
  environment: PopupEnvironment;
}

/** The terms on this page, or why there are none. */
export function TermsPlace({ pageState, site, walk, environment }: TermsPlaceProps) {
  const { page, background, openBriefing } = environment;
  if (pageState.is !== 'marked') return <PageNotice pageState={pageState} site={site} page={page} hints={HINTS} />;
  return (
    <TermList
      terms={pageState.page.terms}
      walk={walk}
      findListings={(entries) => background.listings({ entries })}
      // A mention that is gone meanwhile drops out of the list at the next look at the page.
      reveal={(entry, mention) => void page?.revealMention({ entry, mention })}
      openBriefing={openBriefing}
    />
  );
}
