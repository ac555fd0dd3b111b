import type { MapShapes } from '../../core/map/map-data';
import type { WatchedPage } from '../../messaging/contract';
import type { Walk } from '../entry/walk';
import type { Loadable } from '../loadable';
import { useMessages } from '../messages-context';
import { Failure, Waiting } from '../parts/notice';
import { PageNotice } from '../popup/page-notice';
import type { PageState } from '../popup/page-state';
import type { SiteSwitchState } from '../popup/use-site-switch';
import { BriefingArticle } from './briefing-article';
import type { LoadedBriefing } from './use-briefing';

const HINTS = { unreadable: 'briefing.unreadableHint', empty: 'briefing.emptyHint' } as const;

interface BriefingPlaceProps {
  pageState: PageState;
  /** Null when there is no page to ask. */
  page: WatchedPage | null;
  briefing: LoadedBriefing;
  site: SiteSwitchState | null;
  walk: Walk;
  /** Shows a mention on the page, counted from 0. */
  reveal: (entry: string, mention: number) => void;
  map: Loadable<MapShapes>;
}

/** The briefing on the page, or why there is none. */
export function BriefingPlace({ pageState, page, briefing, site, walk, reveal, map }: BriefingPlaceProps) {
  const messages = useMessages();
  if (pageState.is !== 'marked') return <PageNotice pageState={pageState} site={site} page={page} hints={HINTS} />;
  const [loaded, retry] = briefing;
  if (loaded.status === 'failed') {
    return <Failure title={messages.text('briefing.failed')} reason={loaded.reason} retry={retry} />;
  }
  if (loaded.status === 'loading' || !loaded.value) return <Waiting words={messages.text('briefing.loading')} />;
  return <BriefingArticle page={pageState.page} briefing={loaded.value} walk={walk} reveal={reveal} map={map} />;
}
