import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writePackFile } from '../../../core/corpus/pack-file/write-pack-file';
import type { Entry, Inline, Pack } from '../../../core/corpus/pack-schema';
import { contextWordsOf, otherMeaningWordsOf } from '../../../core/disambiguation/other-meanings';
import { encodeIndex } from '../../../core/matching/index-file';
import { createLexicon } from '../../../core/text/lexicon';
import { indexEntries } from '../../pack/bundle-pack';
import type { SpotterJob } from '../spotters/make-spotter';
import { timeOnce } from './timing';

/** A pack made ready as the build does it. */
export interface ReadyPack {
  /** The index with its names in it: what of a pack it takes to spot them. */
  index: Uint8Array;
  /** Building the index, with the everyday words that names might be confused with, in ms. */
  buildMs: number;
  job: SpotterJob;
}

/** Builds the index of a pack, and writes both into a folder as the extension ships them. */
export async function readyPack(pack: Pack, folder: string): Promise<ReadyPack> {
  const encoder = new TextEncoder();
  const encodeText = (text: string) => encoder.encode(text);
  const entries = excerptOf(pack.entries);
  const { ms, result: data } = timeOnce(() => indexEntries(entries, createLexicon()));
  const packFile = join(folder, `pack-${entries.length}.jsonl`);
  const indexFile = join(folder, `pack-${entries.length}.index`);
  const lexicon = createLexicon();
  const otherMeaningWords = otherMeaningWordsOf(entries, contextWordsOf(pack, lexicon), lexicon);
  await writeFile(packFile, writePackFile({ ...pack, entries }, otherMeaningWords));
  await writeFile(indexFile, encodeIndex({ ...data, texts: null }, encodeText));
  return { index: encodeIndex(data, encodeText), buildMs: ms, job: { way: 'backstory', packFile, indexFile } };
}

/** Entries as a pack of their own, in the order of their ids: what leads to entries that are left out leads nowhere. */
function excerptOf(entries: readonly Entry[]): Entry[] {
  const kept = new Set(entries.map(({ id }) => id));
  const unlinked = (inlines: readonly Inline[]) =>
    inlines.map(
      (inline): Inline =>
        inline.type === 'link' && !kept.has(inline.entry) ? { type: 'text', text: inline.text } : inline,
    );
  return entries
    .map((entry) => ({
      ...entry,
      summary: unlinked(entry.summary),
      sections: entry.sections.map((section) => ({ ...section, paragraphs: section.paragraphs.map(unlinked) })),
      related: entry.related.filter(({ id }) => kept.has(id)),
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
