import { useEffect, useMemo, useReducer, useRef } from 'preact/hooks';
import { EntryPlace } from '../entry/entry-place';
import type { Walk } from '../entry/walk';
import { createEntryStore } from '../entry-store';
import { useMessages } from '../messages-context';
import { Brand } from '../parts/brand';
import { Glyph } from '../parts/glyph';
import { SearchField } from '../search/search-field';
import { SearchResults } from '../search/search-results';
import { useSearch } from '../search/use-search';
import { ShortcutList } from '../shortcuts/shortcut-list';
import type { PopupEnvironment } from './environment';
import { focusNeighbour } from './focus-neighbour';
import { movePopup, queryOf, startPopup } from './popup-state';
import { SiteSwitch } from './site-switch';
import { TermsPlace } from './terms-place';
import { usePage } from './use-page';
import { usePopupKeys } from './use-popup-keys';
import { useRememberedView } from './use-remembered-view';
import { useSiteSwitch } from './use-site-switch';
import { WalkBar } from './walk-bar';

const MAX_RESULTS = 30;

export function PopupApp({ environment }: { environment: PopupEnvironment }) {
  const { background, entryUrl } = environment;
  const messages = useMessages();
  const { direction } = messages;
  const [state, move] = useReducer(movePopup, environment, (start) => start.lastView ?? startPopup(start.lastOpened));
  useRememberedView(state, environment.rememberView);
  const pageState = usePage(environment.page);
  const page = 'page' in pageState ? pageState.page : null;
  const site = useSiteSwitch(page, environment.setSiteMode);
  const store = useMemo(() => createEntryStore((entry) => background.entry({ entry })), [background]);
  const walk: Walk = useMemo(
    () => ({ hrefOf: entryUrl, open: (entry) => move({ do: 'open', entry, scroll: window.scrollY }) }),
    [entryUrl],
  );
  const search = useSearch({
    query: queryOf(state),
    find: (query) => background.search({ query, limit: MAX_RESULTS }),
    open: (entry) => move({ do: 'open', entry, scroll: window.scrollY }),
  });

  const field = useRef<HTMLInputElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const goBack = () => move({ do: 'back' });
  usePopupKeys({ goBack, focusSearch: () => field.current?.focus(), direction });

  const { place, scroll } = state;
  const firstState = useRef(state).current;
  useEffect(() => {
    // At the start a touch screen's keyboard would cover what the reader came for.
    const isWanted =
      state === firstState ? !window.matchMedia('(hover: none) and (pointer: coarse)').matches : place.at !== 'entry';
    if (isWanted) field.current?.focus({ preventScroll: true });
  }, [place.at]);
  // What the reader had scrolled to is there only when the list is.
  const isListed = place.at === 'terms' ? pageState.is === 'marked' : search.results.status === 'ready';
  useEffect(() => {
    if (place.at !== 'entry' && isListed) window.scrollTo(0, scroll);
  }, [place.at, isListed]);

  function settleInEntry() {
    window.scrollTo(0, scroll);
    if (state !== firstState) heading.current?.focus({ preventScroll: true });
  }

  return (
    <>
      <header class="popup-head">
        <div class="popup-bar">
          <Brand />
          <button
            type="button"
            class="quiet"
            aria-label={messages.text('settings.open')}
            title={messages.text('settings.open')}
            onClick={environment.openSettings}
          >
            <Glyph name="settings" />
          </button>
        </div>
        <SearchField
          search={search}
          inputRef={field}
          onQuery={(query) => move({ do: 'type', query, scroll: window.scrollY })}
          onOtherKey={(event) => focusNeighbour(event)}
        />
        {site && <SiteSwitch site={site} />}
        <WalkBar
          state={state}
          termCount={pageState.is === 'marked' ? pageState.page.terms.length : null}
          goBack={goBack}
          showTerms={() => move({ do: 'showTerms' })}
          entryUrl={entryUrl}
        />
      </header>
      <main class="popup-body" onKeyDown={focusNeighbour}>
        {place.at === 'terms' && <TermsPlace pageState={pageState} site={site} walk={walk} environment={environment} />}
        {place.at === 'terms' && <ShortcutList environment={environment.shortcuts} />}
        {place.at === 'search' && <SearchResults search={search} />}
        {place.at === 'entry' && (
          <EntryPlace
            id={place.entry}
            store={store}
            walk={walk}
            loadMap={environment.loadMap}
            headingRef={heading}
            onShown={settleInEntry}
          />
        )}
      </main>
    </>
  );
}
