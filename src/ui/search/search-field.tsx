import type { RefObject } from 'preact';
import { useMessages } from '../messages-context';
import { Glyph } from '../parts/glyph';
import type { Search } from './use-search';

interface SearchFieldProps {
  search: Search;
  inputRef: RefObject<HTMLInputElement>;
  onQuery: (query: string) => void;
  /** Called for a key that the search itself has no use for. */
  onOtherKey?: (event: KeyboardEvent) => void;
}

export function SearchField({ search, inputRef, onQuery, onOtherKey }: SearchFieldProps) {
  const messages = useMessages();
  const { query, results, active, listId } = search;
  const hasResults = query !== '' && results.status === 'ready' && results.value.length > 0;

  function onKeyDown(event: KeyboardEvent) {
    if (query !== '' && search.takeKey(event)) return;
    if (event.key === 'Escape' && query !== '') {
      // The first Escape empties the field; the browser closes the popup at the next.
      event.preventDefault();
      onQuery('');
    } else onOtherKey?.(event);
  }

  return (
    <search class="search-field">
      <Glyph name="search" />
      <input
        ref={inputRef}
        type="text"
        inputMode="search"
        enterKeyHint="search"
        role="combobox"
        aria-label={messages.text('search.label')}
        aria-autocomplete="list"
        aria-expanded={hasResults}
        aria-controls={hasResults ? listId : undefined}
        aria-activedescendant={hasResults ? search.optionId(active) : undefined}
        placeholder={messages.text('search.label')}
        autoComplete="off"
        autoCapitalize="off"
        spellcheck={false}
        maxLength={200}
        value={query}
        onInput={(event) => onQuery(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      {query !== '' && (
        <button
          type="button"
          class="quiet"
          aria-label={messages.text('search.clear')}
          title={messages.text('search.clear')}
          onClick={() => {
            onQuery('');
            inputRef.current?.focus();
          }}
        >
          <Glyph name="clear" />
        </button>
      )}
    </search>
  );
}
