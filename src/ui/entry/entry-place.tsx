import type { Ref } from 'preact';
import { useEffect } from 'preact/hooks';
import type { MapShapes } from '../../core/map/map-data';
import type { EntryView } from '../../core/views';
import type { EntryStore } from '../entry-store';
import { useMessages } from '../messages-context';
import { Failure, Notice, Waiting } from '../parts/notice';
import { useLoaded } from '../use-loaded';
import { EntryArticle } from './entry-article';
import type { Walk } from './walk';

interface EntryPlaceProps {
  id: string;
  store: EntryStore;
  walk: Walk;
  loadMap: () => Promise<MapShapes>;
  headingRef?: Ref<HTMLHeadingElement>;
  /** Called when the entry stands on the page, or null instead of it when there is none. */
  onShown: (entry: EntryView | null) => void;
}

/** An entry by its id: loading, there, unknown, or not to be had. */
export function EntryPlace({ id, store, walk, loadMap, headingRef, onShown }: EntryPlaceProps) {
  const messages = useMessages();
  const [entry, retry] = useLoaded({ key: id, ask: () => store.load(id), known: store.peek(id) });
  const shown = entry.status === 'ready' ? entry.value : undefined;
  useEffect(() => {
    if (shown !== undefined) onShown(shown);
  }, [id, shown]);

  if (entry.status === 'loading') return <Waiting words={messages.text('entry.loading')} />;
  if (entry.status === 'failed') {
    return <Failure title={messages.text('entry.failed')} reason={entry.reason} retry={retry} />;
  }
  if (!entry.value) {
    return <Notice title={messages.text('entry.missing')}>{messages.text('entry.missingHint', { id })}</Notice>;
  }
  return (
    <EntryArticle key={id} entry={entry.value} walk={walk} loadMap={loadMap} {...(headingRef ? { headingRef } : {})} />
  );
}
