import type { Reading } from './candidate';
import type { NameIndex } from './name-index';
import { NAME_CONDITIONS } from './names-of-entry';

const METHODS = ['exact', 'variant', 'fuzzy'] as const;

/** Adds a reading to those of a stretch, of which there is one for each entry, the best. */
export function addReading(index: NameIndex, readings: Reading[], reading: Reading): void {
  const entry = index.entryNumber(reading.name);
  const at = readings.findIndex((other) => index.entryNumber(other.name) === entry);
  const present = readings[at];
  if (!present) readings.push(reading);
  else if (rank(index, reading) < rank(index, present)) readings[at] = reading;
}

/** Less is better: as the corpus writes it before other spellings, then the more alike, then what asks least of the page. */
function rank(index: NameIndex, { method, name, similarity }: Reading): number {
  return METHODS.indexOf(method) * 100 + NAME_CONDITIONS.indexOf(index.name(name).when) - similarity * 10;
}
