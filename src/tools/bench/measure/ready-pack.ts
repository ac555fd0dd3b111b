import type { Pack } from '../../../core/corpus/pack-schema';
import { encodeIndex } from '../../../core/matching/index-file';
import { createLexicon } from '../../../core/text/lexicon';
import { indexEntries } from '../../pack/bundle-pack';
import { backstorySpotter } from '../spotters/backstory';
import type { ShippedCore } from '../spotters/shipped-core';
import type { Spotter } from '../spotters/spotter';
import { timeOnce } from './timing';

/** A pack made ready as the build and then the extension do it; its index holds the names, too. */
export interface ReadyPack {
  index: Uint8Array;
  /** Building the index, with the everyday words that names might be confused with, in ms. */
  buildMs: number;
  spotter: Spotter;
}

export function readyPack(pack: Pack, { createGlossary, decodeIndex }: ShippedCore): ReadyPack {
  const encoder = new TextEncoder();
  const decoder = new TextDecoder();
  const { ms, result: index } = timeOnce(() =>
    encodeIndex(indexEntries(pack.entries, createLexicon()), (text) => encoder.encode(text)),
  );
  const glossary = createGlossary(
    // As it comes out of a file: strings that were pieced together are slower to look up by.
    JSON.parse(JSON.stringify(pack)) as Pack,
    decodeIndex(index.slice().buffer, (part) => decoder.decode(part)),
  );
  return { index, buildMs: ms, spotter: backstorySpotter(glossary) };
}
