import { useMessages } from '../messages-context';
import { Glyph } from '../parts/glyph';
import { SourceLink } from '../parts/source-link';
import { formatImprint } from '../words/format-source';
import type { Citations } from './use-citations';

/** Every source of the entry, numbered as the marks are, each with a way back to where it is cited. */
export function SourceList({ citations }: { citations: Citations }) {
  const messages = useMessages();
  if (citations.sources.length === 0) return null;
  return (
    <section class="sources" aria-labelledby="sources-heading">
      <h2 id="sources-heading">{messages.text('common.sources')}</h2>
      <ol>
        {citations.sources.map((source, index) => {
          const number = index + 1;
          return (
            <li key={source.id} id={citations.targetId(number)} tabIndex={-1}>
              <span class="number" aria-hidden="true">
                {number}
              </span>
              <span>
                <SourceLink source={source} /> <span class="imprint">{formatImprint(source, messages)}</span>
              </span>
              <button
                type="button"
                class="quiet back-to-text"
                aria-label={messages.text('entry.backToText', { number })}
                title={messages.text('entry.backToText', { number })}
                onClick={() => citations.returnToText(number)}
              >
                <Glyph name="up" />
              </button>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
