import type { NamedEntry } from '../corpus/pack-schema';
import { createLexicon } from '../text/lexicon';
import { buildIndexData } from './index-data';
import { createNameIndex, type NameIndex } from './name-index';

/**
 * Builds the index of every name of the entries and makes it ready, in one go.
 * @param confusable see `findConfusableWords`.
 */
export function buildIndex(entries: readonly NamedEntry[], confusable: readonly string[] = []): NameIndex {
  const lexicon = createLexicon();
  return createNameIndex(buildIndexData(entries, lexicon, confusable), lexicon);
}
