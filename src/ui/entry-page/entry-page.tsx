import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { EntryView } from '../../core/views';
import { EntryPlace } from '../entry/entry-place';
import type { Walk } from '../entry/walk';
import { createEntryStore } from '../entry-store';
import { useMessages } from '../messages-context';
import { Brand } from '../parts/brand';
import { Notice } from '../parts/notice';
import { SearchField } from '../search/search-field';
import { SearchResults } from '../search/search-results';
import { useSearch } from '../search/use-search';
import { entryHash, parseEntryHash } from './entry-address';
import type { EntryPageEnvironment } from './environment';
import { useHash } from './use-hash';

const MAX_RESULTS = 30;
/** Links are followed as addresses: the browser's own history is the way back. */
const walk: Walk = {
  hrefOf: entryHash,
  addressOf: (id) => new URL(entryHash(id), window.location.href).href,
};

/** A full entry on a page of its own, chosen by the address. */
export function EntryPage({ environment: { background, loadMap } }: { environment: EntryPageEnvironment }) {
  const messages = useMessages();
  const hash = useHash();
  const { id, anchor, query: asked } = parseEntryHash(hash);
  const [query, setQuery] = useState(asked);
  const store = useMemo(() => createEntryStore((entry) => background.entry({ entry })), [background]);
  const search = useSearch({
    query,
    find: (text) => background.search({ query: text, limit: MAX_RESULTS }),
    open: (entry) => {
      window.location.hash = entryHash(entry);
      setQuery('');
    },
  });
  const field = useRef<HTMLInputElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const firstHash = useRef(hash).current;

  // Following a link from among the results, or going back in history, leaves the search, or leads to the one of the address.
  useEffect(() => {
    setQuery(asked);
    if (asked !== '') field.current?.focus();
  }, [hash]);
  useEffect(() => {
    if (id === '') document.title = messages.text('app.name');
  }, [id, messages]);

  function settle(entry: EntryView | null) {
    document.title = entry ? messages.text('page.title', { label: entry.label }) : messages.text('page.missingTitle');
    if (!entry) field.current?.focus();
    else if (anchor) document.getElementById(anchor)?.focus();
    else if (hash !== firstHash) {
      window.scrollTo(0, 0);
      heading.current?.focus({ preventScroll: true });
    }
  }

  return (
    <>
      <header class="page-head">
        <div class="page-bar">
          <Brand />
          <SearchField search={search} inputRef={field} onQuery={setQuery} />
        </div>
      </header>
      <main class="page-body">
        {query !== '' && <SearchResults search={search} />}
        {query === '' && id === '' && (
          <Notice title={messages.text('page.welcome')}>{messages.text('page.welcomeHint')}</Notice>
        )}
        {query === '' && id !== '' && (
          <EntryPlace id={id} store={store} walk={walk} loadMap={loadMap} headingRef={heading} onShown={settle} />
        )}
      </main>
    </>
  );
}
