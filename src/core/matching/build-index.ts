import type { Entry } from '../corpus/pack-schema';
import { createLexicon } from '../text/lexicon';
import { buildIndexData } from './index-data';
import { createNameIndex, type NameIndex } from './name-index';

/** Builds the index of every name of the entries and makes it ready, in one go. */
export function buildIndex(entries: readonly Pick<Entry, 'id' | 'label' | 'aliases' | 'native'>[]): NameIndex {
  const lexicon = createLexicon();
  return createNameIndex(buildIndexData(entries, lexicon), lexicon);
}
