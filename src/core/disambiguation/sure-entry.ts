import type { Candidate } from '../matching/candidate';
import type { NameIndex } from '../matching/name-index';

/**
 * The entry that a candidate can only mean, whatever its page is about: written as a name that means it always, or as another
 * spelling of one with several words. Null when it may mean something else.
 */
export function sureEntryOf({ readings, words }: Candidate, index: NameIndex): string | null {
  const [reading, another] = readings;
  if (!reading || another) return null;
  const isSpelt = reading.method === 'exact' || (reading.method === 'variant' && words > 1);
  const { when, entry } = index.name(reading.name);
  return isSpelt && when === 'always' ? entry : null;
}
