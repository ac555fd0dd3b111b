import { useMessages } from '../messages-context';
import { CORPUS_TEXT } from '../words/corpus-text';

/** Every other name in Latin script, so that a reader can tell which spellings mean this entry. */
export function NamesList({ names }: { names: string[] }) {
  const messages = useMessages();
  if (names.length === 0) return null;
  return (
    <section>
      <h2>{messages.text('entry.names')}</h2>
      <ul class="names">
        {names.map((name) => (
          <li key={name} {...CORPUS_TEXT}>
            {name}
          </li>
        ))}
      </ul>
    </section>
  );
}
