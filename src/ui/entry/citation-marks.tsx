import { useMessages } from '../messages-context';
import { findCited } from '../words/citations';
import type { Citations } from './use-citations';
import { isPlainClick } from './walk';

/** Superscript numbers that lead to the sources at the end of the entry. */
export function CitationMarks({ ids, citations }: { ids: readonly string[]; citations: Citations }) {
  const messages = useMessages();
  const cited = findCited(ids, citations.sources);
  if (cited.length === 0) return null;
  return (
    <sup class="marks">
      {cited.map(({ number, source }) => (
        <a
          key={number}
          href={citations.hrefOf(number)}
          data-source={number}
          aria-label={messages.text('common.source', { number, title: source.title })}
          onClick={(event) => {
            if (!isPlainClick(event)) return;
            event.preventDefault();
            citations.showSource(number, event.currentTarget);
          }}
        >
          {number}
        </a>
      ))}
    </sup>
  );
}
