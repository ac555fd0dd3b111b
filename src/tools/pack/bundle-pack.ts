import { writePackFile } from '../../core/corpus/pack-file/write-pack-file';
import type { NamedEntry, Pack } from '../../core/corpus/pack-schema';
import { contextWordsOf, otherMeaningWordsOf } from '../../core/disambiguation/other-meanings';
import { findConfusableWords } from '../../core/matching/confusable-words';
import { buildIndexData, type IndexData } from '../../core/matching/index-data';
import { encodeIndex } from '../../core/matching/index-file';
import { createLexicon, type Lexicon } from '../../core/text/lexicon';
import { tokenise } from '../../core/text/tokenise';
import { everydayWords } from './everyday-words';
import { withTellingMeanings } from './telling-meanings';

/** The files of a pack that the extension ships. */
export interface PackBundle {
  /** What `readPackFile` reads. */
  pack: string;
  /** The index of its names, without these, as `index-file.ts` writes it. */
  index: Uint8Array;
}

/** Prepares a compiled pack for shipping: keeps of other meanings what tells them, and builds the index of names. */
export function bundlePack(pack: Pack): PackBundle {
  const lexicon = createLexicon();
  const entries = withTellingMeanings(pack.entries, lexicon);
  const encoder = new TextEncoder();
  return {
    pack: writePackFile({ ...pack, entries }, otherMeaningWordsOf(entries, contextWordsOf(pack, lexicon), lexicon)),
    index: encodeIndex({ ...indexEntries(entries, lexicon), texts: null }, (text) => encoder.encode(text)),
  };
}

/** Indexes the names of entries, and finds the everyday words that they may be confused with. */
export function indexEntries(entries: readonly NamedEntry[], lexicon: Lexicon): IndexData {
  const names = entries.flatMap(({ id, label, aliases }) =>
    [label, ...aliases.map(({ name }) => name)].map((name) => ({
      entry: id,
      words: tokenise(name, lexicon).map(({ word }) => word),
    })),
  );
  const confusable = findConfusableWords(
    names,
    [...everydayWords()].map((word) => lexicon.wordOf(word)),
  );
  return buildIndexData(entries, lexicon, confusable);
}
