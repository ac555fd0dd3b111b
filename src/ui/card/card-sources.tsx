import type { Source } from '../../core/corpus/pack-schema';
import type { Messages } from '../../i18n/messages';
import { SourceLink } from '../parts/source-link';
import { formatImprint } from '../words/format-source';

const SHOWN_SOURCES = 2;

/** The first sources of the summary, numbered as its marks are. */
export function CardSources({ sources, messages }: { sources: Source[]; messages: Messages }) {
  if (sources.length === 0) return null;
  const hidden = sources.length - SHOWN_SOURCES;
  return (
    <>
      <ol class="sources" aria-label={messages.text('common.sources')}>
        {sources.slice(0, SHOWN_SOURCES).map((source, index) => (
          <li key={source.id}>
            <span class="number" aria-hidden="true">
              {index + 1}
            </span>
            <span>
              <SourceLink source={source} /> <span class="imprint">{formatImprint(source, messages)}</span>
            </span>
          </li>
        ))}
      </ol>
      {hidden > 0 && <p class="more-sources">{messages.count('card.moreSources', hidden)}</p>}
    </>
  );
}
