import type { WatchedPage } from '../../messaging/contract';
import { useMessages } from '../messages-context';
import { Notice, Waiting } from '../parts/notice';
import type { PageState } from './page-state';
import type { SiteSwitchState } from './use-site-switch';

interface PageNoticeProps {
  pageState: Exclude<PageState, { is: 'marked' }>;
  site: SiteSwitchState | null;
  /** Null when there is no page to ask. */
  page: WatchedPage | null;
  /** What else can be done from where this is shown. */
  hints: {
    unreadable: 'popup.unreadableHint' | 'briefing.unreadableHint';
    empty: 'popup.emptyHint' | 'briefing.emptyHint';
  };
}

/** Why there is nothing to be shown of the page in the tab, and what can be done about it. */
export function PageNotice({ pageState, site, page, hints }: PageNoticeProps) {
  const messages = useMessages();
  switch (pageState.is) {
    case 'loading':
      return <Waiting words={messages.text('popup.reading')} />;
    case 'unreadable':
      return <Notice title={messages.text('popup.unreadableTitle')}>{messages.text(hints.unreadable)}</Notice>;
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
          <button type="button" class="plain" onClick={() => void page?.markNow({}).catch(() => undefined)}>
            {messages.text('settings.markNow')}
          </button>
        </Notice>
      );
    case 'empty':
      return <Notice title={messages.text('popup.emptyTitle')}>{messages.text(hints.empty)}</Notice>;
  }
}
