import type { Pack } from '../pack-schema';
import { packBody } from './entry-body';
import { packNames } from './named-entries';
import type { PackFileHeader } from './pack-file-header';
import { packSources } from './source-table';

/**
 * A pack as the text of a file: lines of JSON, the header, the sources, then the body of each entry, so that each can be read by
 * itself. `readPackFile` reads it.
 * Throws a RangeError when an entry points at an entry or a source that the pack does not have.
 * @param otherMeaningWords see `PackStore`.
 */
export function writePackFile(pack: Pack, otherMeaningWords: readonly string[]): string {
  const { format, sources, entries, ...metadata } = pack;
  const ofEntry = numbersById(entries, 'entry');
  const ofSource = numbersById(sources, 'source');
  const header: PackFileHeader = {
    format,
    metadata,
    otherMeaningWords: [...otherMeaningWords],
    names: packNames(entries),
  };
  const bodies = entries.map((entry) => packBody(entry, { ofEntry, ofSource }));
  return [header, packSources(sources), ...bodies].map((line) => JSON.stringify(line)).join('\n');
}

function numbersById(items: readonly { id: string }[], what: string): (id: string) => number {
  const numbers = new Map(items.map(({ id }, number) => [id, number]));
  return (id) => {
    const number = numbers.get(id);
    if (number === undefined) throw new RangeError(`the pack has no ${what} "${id}"; compile it again`);
    return number;
  };
}
