import { readPackFile } from '../core/corpus/pack-file/read-pack-file';
import { type Glossary, glossaryOf } from '../core/glossary';
import { decodeIndex } from '../core/matching/index-file';
import { packagedFile } from '../storage/packaged-file';

/**
 * The glossary of the bundled pack, loaded once and kept while the background lives. A load that failed is tried again at
 * the next call.
 */
export function createGlossaryLoader(): () => Promise<Glossary> {
  let loading: Promise<Glossary> | undefined;
  return () => {
    loading ??= loadBundledGlossary().catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
}

async function loadBundledGlossary(): Promise<Glossary> {
  const [pack, index] = await Promise.all([
    // The build validated the pack that it packaged; the package is signed and read-only.
    packagedFile('pack.jsonl').then((response) => response.text()),
    packagedFile('pack.index').then((response) => response.arrayBuffer()),
  ]);
  const decoder = new TextDecoder();
  return glossaryOf(
    readPackFile(pack),
    decodeIndex(index, (bytes) => decoder.decode(bytes)),
  );
}
