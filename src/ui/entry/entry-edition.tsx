import type { EntryView } from '../../core/views';
import { useMessages } from '../messages-context';
import { CORPUS_TEXT } from '../words/corpus-text';

/** Of when the entry is, and which edition of the corpus says so. */
export function EntryEdition({ entry: { asOf, pack } }: { entry: Pick<EntryView, 'asOf' | 'pack'> }) {
  const messages = useMessages();
  return (
    <p class="edition">
      {messages.pieces('related.edition', {
        date: <time dateTime={asOf}>{messages.date(asOf)}</time>,
        pack: <bdi {...CORPUS_TEXT}>{pack.title}</bdi>,
        version: <bdi>{pack.version}</bdi>,
      })}
    </p>
  );
}
