import type { Pack } from '../../core/corpus/pack-schema';
import { findConfusableWords } from '../../core/matching/confusable-words';
import { buildIndexData } from '../../core/matching/index-data';
import { encodeIndex } from '../../core/matching/index-file';
import { createLexicon } from '../../core/text/lexicon';
import { tokenise } from '../../core/text/tokenise';
import { everydayWords } from './everyday-words';
import { withShortSourceIds } from './short-source-ids';
import { withTellingMeanings } from './telling-meanings';

/** A pack as the extension ships it. */
export interface PackBundle {
  pack: Pack;
  /** The index of its names, as `index-file.ts` writes it. */
  index: Uint8Array;
}

/**
 * Prepares a compiled pack for shipping: shortens the ids of sources, keeps of other meanings what tells them, builds the index of names, and finds the everyday
 * words that names may be confused with.
 */
export function bundlePack(pack: Pack): PackBundle {
  const lexicon = createLexicon();
  const names = pack.entries.flatMap(({ id, label, aliases }) =>
    [label, ...aliases.map(({ name }) => name)].map((name) => ({
      entry: id,
      words: tokenise(name, lexicon).map(({ word }) => word),
    })),
  );
  const confusable = findConfusableWords(
    names,
    [...everydayWords()].map((word) => lexicon.wordOf(word)),
  );
  const encoder = new TextEncoder();
  return {
    pack: withShortSourceIds({ ...pack, entries: withTellingMeanings(pack.entries, lexicon) }),
    index: encodeIndex(buildIndexData(pack.entries, lexicon, confusable), (text) => encoder.encode(text)),
  };
}
