import type { Walk } from '../entry/walk';
import { useMessages } from '../messages-context';
import { Notice, Waiting } from '../parts/notice';
import type { PopupEnvironment } from './environment';
import type { PageState } from './page-state';
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
  const messages = useMessages();
  switch (pageState.is) {
    case 'loading':
      return <Waiting words={messages.text('popup.reading')} />;
    case 'unreadable':
      return <Notice title={messages.text('popup.unreadableTitle')}>{messages.text('popup.unreadableHint')}</Notice>;
    case 'off':
      return (
        <Notice title={messages.text('popup.offTitle', { host: pageState.page.host })}>
          <p>{messages.text('popup.offHint')}</p>
          {site && (
            <button type="button" class="plain" onClick={() => site.choose('on')}>
              {messages.text('popup.turnOn')}
            </button>
          )}
        </Notice>
      );
    case 'waiting':
      return (
        <Notice title={messages.text('settings.waitingTitle', { host: pageState.page.host })}>
          <p>{messages.text('settings.waitingHint')}</p>
          {/* The page says when it has changed: what became of this will be seen. */}
          <button type="button" class="plain" onClick={() => void environment.page?.markNow({}).catch(() => undefined)}>
            {messages.text('settings.markNow')}
          </button>
        </Notice>
      );
    case 'empty':
      return <Notice title={messages.text('popup.emptyTitle')}>{messages.text('popup.emptyHint')}</Notice>;
    case 'marked':
      return (
        <TermList
          terms={pageState.page.terms}
          walk={walk}
          findListings={(entries) => environment.background.listings({ entries })}
          // A mention that is gone meanwhile drops out of the list at the next look at the page.
          reveal={(entry, mention) => void environment.page?.revealMention({ entry, mention })}
          openBriefing={environment.openBriefing}
        />
      );
  }
}
