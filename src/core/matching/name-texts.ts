import { memoise } from '../../util/memoise';
import { TextLines } from '../../util/text-lines';
import type { NamedEntry } from '../corpus/pack-schema';
import type { Lexicon } from '../text/lexicon';
import type { IndexTexts } from './index-data';
import { namesOfEntry } from './names-of-entry';

/** What entries and their names are called, by number; undefined when there is none of that number. */
export interface NameTexts {
  entry(entryNumber: number): string | undefined;
  /** @param place of the name among those of its entry, from 0. */
  name(entryNumber: number, place: number, number: number): string | undefined;
}

/** Of an index that holds its names. */
export function textsOfIndex({ entries, names }: IndexTexts): NameTexts {
  const ids = new TextLines(entries);
  const lines = new TextLines(names);
  return { entry: (entryNumber) => ids.at(entryNumber), name: (_, __, number) => lines.at(number) };
}

/** Its names are asked for one after the other, and then remembered prepared. */
const REMEMBERED_ENTRIES = 2_000;

/** Of an index whose names are those of entries at hand: told from them entry by entry, when first asked for. */
export function textsOfEntries(namedAt: (entryNumber: number) => NamedEntry | undefined, lexicon: Lexicon): NameTexts {
  const namesOf = memoise((entryNumber: number) => {
    const entry = namedAt(entryNumber);
    return entry ? namesOfEntry(entry, lexicon).map(({ name }) => name) : [];
  }, REMEMBERED_ENTRIES);
  return {
    entry: (entryNumber) => namedAt(entryNumber)?.id,
    name: (entryNumber, place) => namesOf(entryNumber)[place],
  };
}
