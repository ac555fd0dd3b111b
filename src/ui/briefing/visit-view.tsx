import { useEffect, useMemo, useReducer, useRef } from 'preact/hooks';
import type { WatchedPage } from '../../messaging/contract';
import { EntryPlace } from '../entry/entry-place';
import type { Walk } from '../entry/walk';
import type { EntryStore } from '../entry-store';
import { useMessages } from '../messages-context';
import { Brand } from '../parts/brand';
import { movePopup, startPopup } from '../popup/popup-state';
import { usePage } from '../popup/use-page';
import { usePopupKeys } from '../popup/use-popup-keys';
import { useSiteSwitch } from '../popup/use-site-switch';
import { WalkBar } from '../popup/walk-bar';
import { useLoaded } from '../use-loaded';
import { BriefingPlace } from './briefing-place';
import type { BriefingEnvironment } from './environment';
import { useBriefing } from './use-briefing';

interface VisitViewProps {
  /** Null when there is no page to ask. */
  page: WatchedPage | null;
  store: EntryStore;
  environment: BriefingEnvironment;
}

/** The briefing on one page, and the entries that the reader walks through from there. */
export function VisitView({ page, store, environment }: VisitViewProps) {
  const { background, entryUrl, loadMap } = environment;
  // Kept here, so that whoever comes back from an entry finds the overview as tall as they left it.
  const [map] = useLoaded({ key: 'map', ask: loadMap });
  const { direction } = useMessages();
  const [state, move] = useReducer(movePopup, null, startPopup);
  const pageState = usePage(page);
  const site = useSiteSwitch('page' in pageState ? pageState.page : null, environment.setSiteMode);
  const briefing = useBriefing(pageState.is === 'marked' ? pageState.page : null, background.briefing);

  // A mention that is gone meanwhile drops out of the list at the next look at the page.
  const reveal = (entry: string, mention: number) =>
    void page?.revealMention({ entry, mention }).catch(() => undefined);
  const walk: Walk = useMemo(
    () => ({
      hrefOf: entryUrl,
      open(entry) {
        reveal(entry, 0);
        move({ do: 'open', entry, scroll: window.scrollY });
      },
    }),
    [entryUrl, page],
  );
  const heading = useRef<HTMLHeadingElement>(null);
  const goBack = () => move({ do: 'back' });
  usePopupKeys({ goBack, focusSearch: () => undefined, direction });

  const { place, scroll } = state;
  useEffect(() => {
    if (place.at !== 'entry') window.scrollTo(0, scroll);
  }, [place.at]);

  return (
    <>
      <header class="popup-head">
        <div class="popup-bar">
          <Brand />
        </div>
        <WalkBar
          state={state}
          home="briefing.back"
          termCount={null}
          goBack={goBack}
          showTerms={() => move({ do: 'showTerms' })}
          entryUrl={entryUrl}
        />
      </header>
      <main class="popup-body">
        {place.at === 'entry' ? (
          <EntryPlace
            id={place.entry}
            store={store}
            walk={walk}
            loadMap={loadMap}
            headingRef={heading}
            onShown={() => {
              window.scrollTo(0, scroll);
              heading.current?.focus({ preventScroll: true });
            }}
          />
        ) : (
          <BriefingPlace
            pageState={pageState}
            page={page}
            briefing={briefing}
            site={site}
            walk={walk}
            reveal={reveal}
            map={map}
          />
        )}
      </main>
    </>
  );
}
