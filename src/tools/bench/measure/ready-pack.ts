import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Pack } from '../../../core/corpus/pack-schema';
import { encodeIndex } from '../../../core/matching/index-file';
import { createLexicon } from '../../../core/text/lexicon';
import { indexEntries } from '../../pack/bundle-pack';
import type { SpotterJob } from '../spotters/make-spotter';
import { timeOnce } from './timing';

/** A pack made ready as the build does it. */
export interface ReadyPack {
  index: Uint8Array;
  /** Building the index, with the everyday words that names might be confused with, in ms. */
  buildMs: number;
  job: SpotterJob;
}

/** Builds the index of a pack, and writes both into a folder. */
export async function readyPack(pack: Pack, folder: string): Promise<ReadyPack> {
  const encoder = new TextEncoder();
  const { ms, result: index } = timeOnce(() =>
    encodeIndex(indexEntries(pack.entries, createLexicon()), (text) => encoder.encode(text)),
  );
  const packFile = join(folder, `pack-${pack.entries.length}.json`);
  const indexFile = join(folder, `pack-${pack.entries.length}.index`);
  await writeFile(packFile, JSON.stringify(pack));
  await writeFile(indexFile, index);
  return { index, buildMs: ms, job: { way: 'backstory', packFile, indexFile } };
}
