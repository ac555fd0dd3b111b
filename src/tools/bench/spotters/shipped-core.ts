import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const GLOSSARY = fileURLToPath(new URL('../../../core/glossary.ts', import.meta.url));
const PACK_FILE = fileURLToPath(new URL('../../../core/corpus/pack-file/read-pack-file.ts', import.meta.url));
const INDEX_FILE = fileURLToPath(new URL('../../../core/matching/index-file.ts', import.meta.url));

/** What the background uses of the core. */
export type ShippedCore = Pick<typeof import('../../../core/glossary'), 'glossaryOf'> &
  Pick<typeof import('../../../core/corpus/pack-file/read-pack-file'), 'readPackFile'> &
  Pick<typeof import('../../../core/matching/index-file'), 'decodeIndex'>;

/**
 * The core as the extension ships it: in one file, minified. As tools run it, every function that is made while a text is read is
 * given its name anew, which takes a third of the time.
 */
export async function loadShippedCore(): Promise<ShippedCore> {
  const { outputFiles } = await build({
    stdin: {
      contents: [
        `export { glossaryOf } from ${JSON.stringify(GLOSSARY)};`,
        `export { readPackFile } from ${JSON.stringify(PACK_FILE)};`,
        `export { decodeIndex } from ${JSON.stringify(INDEX_FILE)};`,
      ].join('\n'),
      resolveDir: fileURLToPath(new URL('.', import.meta.url)),
    },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    write: false,
  });
  const folder = await mkdtemp(join(tmpdir(), 'backstory-core-'));
  try {
    const path = join(folder, 'core.mjs');
    await writeFile(path, outputFiles[0]?.text ?? '');
    return (await import(pathToFileURL(path).href)) as ShippedCore;
  } finally {
    await rm(folder, { recursive: true });
  }
}
