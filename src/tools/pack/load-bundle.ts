import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readPackFile } from '../../core/corpus/pack-file/read-pack-file';
import { type Glossary, glossaryOf } from '../../core/glossary';
import { decodeIndex } from '../../core/matching/index-file';
import { bundlePack, type PackBundle } from './bundle-pack';
import { compilePack, type PackFiles } from './compile-pack';
import { PackError } from './problem';
import { readPackFolder } from './read-pack-folder';

const CACHE = fileURLToPath(new URL('../../../node_modules/.cache/backstory', import.meta.url));
/** The code that a bundle depends on: when it changes, bundles are made anew. */
const CODE = ['../../core', '../../util', '.'].map((folder) => fileURLToPath(new URL(folder, import.meta.url)));

/**
 * The bundle of a pack's folder, from the cache when neither the corpus nor the code that compiles it has changed.
 * Throws a PackError that lists every problem with file, line and remedy.
 */
export async function loadBundle(folder: string): Promise<PackBundle> {
  const files = await readPackFolder(folder);
  const key = await keyOf(files);
  const cached = await readCache(key);
  if (cached) return cached;
  const { pack, problems } = compilePack(files);
  if (!pack) throw new PackError(folder, problems);
  const bundle = bundlePack(pack);
  await writeCache(key, bundle);
  return bundle;
}

/** The glossary of a pack's folder. Throws as `loadBundle` does. */
export async function loadGlossary(folder: string): Promise<Glossary> {
  const { pack, index } = await loadBundle(folder);
  // A file read into Node's shared buffer may begin anywhere; typed arrays need it to begin at a multiple of four.
  const buffer = index.buffer.slice(index.byteOffset, index.byteOffset + index.byteLength) as ArrayBuffer;
  const decoder = new TextDecoder();
  return glossaryOf(
    readPackFile(pack),
    decodeIndex(buffer, (bytes) => decoder.decode(bytes)),
  );
}

async function keyOf(files: PackFiles): Promise<string> {
  const hash = createHash('sha256');
  for (const [path, text] of files) hash.update(`${path}\0${text}\0`);
  for (const folder of CODE) {
    const paths = (await readdir(folder, { recursive: true })).filter((path) => path.endsWith('.ts')).sort();
    for (const path of paths) hash.update(await readFile(join(folder, path)));
  }
  return hash.digest('hex').slice(0, 32);
}

async function readCache(key: string): Promise<PackBundle | null> {
  try {
    const [pack, index] = await Promise.all([
      readFile(join(CACHE, `${key}.jsonl`), 'utf8'),
      readFile(join(CACHE, `${key}.index`)),
    ]);
    return { pack, index };
  } catch {
    // Absent, or half-written by a command that was interrupted: it is only a cache.
    return null;
  }
}

async function writeCache(key: string, { pack, index }: PackBundle): Promise<void> {
  await mkdir(CACHE, { recursive: true });
  await writeFile(join(CACHE, `${key}.index`), index);
  await writeFile(join(CACHE, `${key}.jsonl`), pack);
}
