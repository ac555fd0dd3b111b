import { entryStrings } from './strings';

/** Every other name in Latin script, so that a reader can tell which spellings mean this entry. */
export function NamesList({ names }: { names: string[] }) {
  if (names.length === 0) return null;
  return (
    <section>
      <h2>{entryStrings.names}</h2>
      <ul class="names">
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </section>
  );
}
