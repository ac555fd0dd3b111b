import type { Source } from '../../core/corpus/pack-schema';
import { SourceLink } from '../parts/source-link';
import { formatImprint } from '../words/format-source';
import { cardStrings } from './strings';

const SHOWN_SOURCES = 2;

/** The first sources of the summary, numbered as its marks are. */
export function CardSources({ sources }: { sources: Source[] }) {
  if (sources.length === 0) return null;
  const hidden = sources.length - SHOWN_SOURCES;
  return (
    <>
      <ol class="sources" aria-label={cardStrings.sources}>
        {sources.slice(0, SHOWN_SOURCES).map((source, index) => (
          <li key={source.id}>
            <span class="number" aria-hidden="true">
              {index + 1}
            </span>
            <span>
              <SourceLink source={source} /> <span class="imprint">{formatImprint(source)}</span>
            </span>
          </li>
        ))}
      </ol>
      {hidden > 0 && <p class="more-sources">{cardStrings.moreSources(hidden)}</p>}
    </>
  );
}
