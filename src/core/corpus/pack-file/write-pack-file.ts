import type { Entry, Pack } from '../pack-schema';
import { packBody } from './entry-body';
import { packNames } from './entry-names';
import type { PackFileHeader } from './pack-file-header';
import { packSources } from './source-table';

/**
 * A pack as the text of a file: lines of JSON, the header, the sources, the names of each entry, then the body of each, so that
 * each can be read by itself. `readPackFile` reads it.
 * Throws a RangeError when an entry points at an entry or a source that the pack does not have, and when the entries are not in
 * the order of their ids.
 * @param otherMeaningWords see `PackStore`.
 */
export function writePackFile(pack: Pack, otherMeaningWords: readonly string[]): string {
  const { format, sources, entries, ...metadata } = pack;
  requireOrder(entries);
  const ofEntry = numbersById(entries, 'entry');
  const ofSource = numbersById(sources, 'source');
  const header: PackFileHeader = {
    format,
    metadata,
    otherMeaningWords: [...otherMeaningWords],
    entries: entries.length,
  };
  const bodies = entries.map((entry) => packBody(entry, { ofEntry, ofSource }));
  return [header, packSources(sources), ...entries.map(packNames), ...bodies]
    .map((line) => JSON.stringify(line))
    .join('\n');
}

/** Entries are found by bisection. */
function requireOrder(entries: readonly Entry[]): void {
  const at = entries.findIndex(({ id }, number) => number > 0 && (entries[number - 1]?.id ?? '') >= id);
  if (at > 0)
    throw new RangeError(
      `the pack's entries are not in the order of their ids: "${entries[at]?.id}" comes after "${entries[at - 1]?.id}"; compile it again`,
    );
}

function numbersById(items: readonly { id: string }[], what: string): (id: string) => number {
  const numbers = new Map(items.map(({ id }, number) => [id, number]));
  return (id) => {
    const number = numbers.get(id);
    if (number === undefined) throw new RangeError(`the pack has no ${what} "${id}"; compile it again`);
    return number;
  };
}
