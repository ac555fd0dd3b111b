import { useEffect, useRef } from 'preact/hooks';
import type { SearchResult } from '../../core/views';
import { useMessages } from '../messages-context';
import { EntryRow } from '../parts/entry-row';
import { Failure, Notice } from '../parts/notice';
import type { Search } from './use-search';

/** The results of a search, of which one is active: focus stays in the field. */
export function SearchResults({ search }: { search: Search }) {
  const messages = useMessages();
  const { results, query } = search;
  if (results.status === 'loading') return null;
  if (results.status === 'failed') {
    return <Failure title={messages.text('search.failed')} reason={results.reason} retry={search.retry} />;
  }
  if (results.value.length === 0) {
    return (
      <Notice title={messages.text('search.nothing', { query: query.trim() })}>
        {messages.text('search.nothingHint')}
      </Notice>
    );
  }
  return (
    <section class="results">
      <p class="list-head">
        <span role="status">{messages.count('search.resultCount', results.value.length)}</span>
        <span class="keys">{messages.text('search.keys')}</span>
      </p>
      <div role="listbox" id={search.listId} aria-label={messages.text('search.results')}>
        {results.value.map((result, index) => (
          <ResultRow key={result.id} result={result} index={index} search={search} />
        ))}
      </div>
    </section>
  );
}

function ResultRow({ result, index, search }: { result: SearchResult; index: number; search: Search }) {
  const messages = useMessages();
  const row = useRef<HTMLDivElement>(null);
  const isActive = index === search.active;
  useEffect(() => {
    if (isActive) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isActive]);
  return (
    // The field holds focus and handles the keys, as the combobox pattern has it.
    <div
      ref={row}
      role="option"
      tabIndex={-1}
      id={search.optionId(index)}
      class="row-link"
      aria-selected={isActive}
      onClick={() => search.open(result.id)}
      onKeyDown={search.takeKey}
    >
      <EntryRow label={result.label} kind={result.kind} summary={result.summary}>
        {result.matchedName && (
          <span class="row-matched">{messages.text('search.matchedName', { name: result.matchedName })}</span>
        )}
      </EntryRow>
    </div>
  );
}
