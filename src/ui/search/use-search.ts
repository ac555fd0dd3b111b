import { useId, useState } from 'preact/hooks';
import type { SearchResult } from '../../core/views';
import type { Loadable } from '../loadable';
import { useLoaded } from '../use-loaded';
import { moveActive } from './move-active';

export interface SearchQuestion {
  query: string;
  find: (query: string) => Promise<SearchResult[]>;
  open: (id: string) => void;
}

/** What the field and the list of results share: the ARIA combobox pattern with the results as its list box. */
export interface Search {
  query: string;
  results: Loadable<SearchResult[]>;
  /** The index of the result that Enter opens. */
  active: number;
  listId: string;
  optionId(index: number): string;
  setActive(index: number): void;
  open(id: string): void;
  retry(): void;
  /** Handles the keys that move among results or open one; true when it did. */
  takeKey(event: KeyboardEvent): boolean;
}

export function useSearch({ query, find, open }: SearchQuestion): Search {
  const listId = useId();
  const ask = () => (query === '' ? Promise.resolve([]) : find(query));
  const [results, retry] = useLoaded({ key: query, ask, keepLast: query !== '' });
  const [chosen, setChosen] = useState({ query, index: 0 });

  const count = results.status === 'ready' ? results.value.length : 0;
  const active = chosen.query === query ? Math.min(chosen.index, Math.max(count - 1, 0)) : 0;
  const setActive = (index: number) => setChosen({ query, index });

  function takeKey(event: KeyboardEvent): boolean {
    // While an input method composes, its keys are its own.
    if (event.isComposing || results.status !== 'ready') return false;
    const moved = moveActive(active, count, event.key);
    const result = results.value[active];
    if (moved !== null) setActive(moved);
    else if (event.key === 'Enter' && result) open(result.id);
    else return false;
    event.preventDefault();
    return true;
  }

  return { query, results, active, listId, optionId: (index) => `${listId}-${index}`, setActive, open, retry, takeKey };
}
