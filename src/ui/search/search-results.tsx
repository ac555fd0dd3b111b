import { useEffect, useRef } from 'preact/hooks';
import type { SearchResult } from '../../core/views';
import { Failure, Notice } from '../parts/notice';
import { KIND_WORDS } from '../words/kind-words';
import { searchStrings } from './strings';
import type { Search } from './use-search';

/** The results of a search, of which one is active: focus stays in the field. */
export function SearchResults({ search }: { search: Search }) {
  const { results, query } = search;
  if (results.status === 'loading') return null;
  if (results.status === 'failed') {
    return <Failure title={searchStrings.failed} reason={results.reason} retry={search.retry} />;
  }
  if (results.value.length === 0) {
    return <Notice title={searchStrings.nothing(query.trim())}>{searchStrings.nothingHint}</Notice>;
  }
  return (
    <section class="results">
      <p class="list-head">
        <span role="status">{searchStrings.resultCount(results.value.length)}</span>
        <span class="keys">{searchStrings.keys}</span>
      </p>
      <div role="listbox" id={search.listId} aria-label={searchStrings.results}>
        {results.value.map((result, index) => (
          <ResultRow key={result.id} result={result} index={index} search={search} />
        ))}
      </div>
    </section>
  );
}

function ResultRow({ result, index, search }: { result: SearchResult; index: number; search: Search }) {
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
      <span class="row-label">{result.label}</span> <span class="row-kind">{KIND_WORDS[result.kind]}</span>{' '}
      {result.matchedName && <span class="row-matched">{searchStrings.matchedName(result.matchedName)}</span>}
      <span class="row-summary">{result.summary}</span>
    </div>
  );
}
