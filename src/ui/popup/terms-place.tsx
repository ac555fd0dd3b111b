import type { Walk } from '../entry/walk';
import { Notice, Waiting } from '../parts/notice';
import type { PopupEnvironment } from './environment';
import type { PageState } from './page-state';
import { popupStrings } from './strings';
import { TermList } from './term-list';
import type { SiteSwitchState } from './use-site-switch';

interface TermsPlaceProps {
  pageState: PageState;
  site: SiteSwitchState | null;
  walk: Walk;
  environment: PopupEnvironment;
}

/** The terms on this page, or why there are none. */
export function TermsPlace({ pageState, site, walk, environment }: TermsPlaceProps) {
  switch (pageState.is) {
    case 'loading':
      return <Waiting words={popupStrings.readingPage} />;
    case 'unreadable':
      return <Notice title={popupStrings.unreadableTitle}>{popupStrings.unreadableHint}</Notice>;
    case 'off':
      return (
        <Notice title={popupStrings.offTitle(pageState.page.host)}>
          <p>{popupStrings.offHint}</p>
          {site && (
            <button type="button" class="plain" onClick={site.toggle}>
              {popupStrings.turnOn}
            </button>
          )}
        </Notice>
      );
    case 'empty':
      return <Notice title={popupStrings.emptyTitle}>{popupStrings.emptyHint}</Notice>;
    case 'marked':
      return (
        <TermList
          terms={pageState.page.terms}
          walk={walk}
          findListings={(entries) => environment.background.listings({ entries })}
          // A mention that is gone meanwhile drops out of the list at the next look at the page.
          reveal={(entry, mention) => void environment.page?.revealMention({ entry, mention })}
        />
      );
  }
}
