import type { MapShapes } from '../../core/map/map-data';
import type { Walk } from '../entry/walk';
import type { Loadable } from '../loadable';
import { useMessages } from '../messages-context';
import { Failure, Notice, Waiting } from '../parts/notice';
import type { PageState } from '../popup/page-state';
import type { SiteSwitchState } from '../popup/use-site-switch';
import { BriefingArticle } from './briefing-article';
import type { LoadedBriefing } from './use-briefing';

interface BriefingPlaceProps {
  pageState: PageState;
  briefing: LoadedBriefing;
  site: SiteSwitchState | null;
  walk: Walk;
  /** Shows a mention on the page, counted from 0. */
  reveal: (entry: string, mention: number) => void;
  map: Loadable<MapShapes>;
}

/** The briefing on the page, or why there is none. */
export function BriefingPlace({ pageState, briefing, site, walk, reveal, map }: BriefingPlaceProps) {
  const messages = useMessages();
  switch (pageState.is) {
    case 'loading':
      return <Waiting words={messages.text('popup.reading')} />;
    case 'unreadable':
      return <Notice title={messages.text('popup.unreadableTitle')}>{messages.text('briefing.unreadableHint')}</Notice>;
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
    case 'empty':
      return <Notice title={messages.text('popup.emptyTitle')}>{messages.text('briefing.emptyHint')}</Notice>;
  }
  const [loaded, retry] = briefing;
  if (loaded.status === 'failed') {
    return <Failure title={messages.text('briefing.failed')} reason={loaded.reason} retry={retry} />;
  }
  if (loaded.status === 'loading' || !loaded.value) return <Waiting words={messages.text('briefing.loading')} />;
  return <BriefingArticle page={pageState.page} briefing={loaded.value} walk={walk} reveal={reveal} map={map} />;
}
