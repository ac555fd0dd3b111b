import type { Pack } from '../../../core/corpus/pack-schema';
import { createGlossary } from '../../../core/glossary';
import { decodeIndex } from '../../../core/matching/index-file';
import { bundlePack } from '../../pack/bundle-pack';
import { backstorySpotter } from '../spotters/backstory';
import type { Spotter } from '../spotters/spotter';
import { timeOnce } from './timing';

/** A pack made ready as the build and then the extension do it. */
export interface ReadyPack {
  index: Uint8Array;
  /** Building the index, with the everyday words that names might be confused with, in ms. */
  buildMs: number;
  spotter: Spotter;
}

export function readyPack(pack: Pack): ReadyPack {
  const { ms, result } = timeOnce(() => bundlePack(pack));
  const decoder = new TextDecoder();
  const bytes = result.index.slice().buffer;
  const glossary = createGlossary(
    pack,
    decodeIndex(bytes, (part) => decoder.decode(part)),
  );
  return { index: result.index, buildMs: ms, spotter: backstorySpotter(glossary) };
}
