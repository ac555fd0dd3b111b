import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Pack } from '../../core/corpus/pack-schema';
import { compilePack, type PackFiles } from './compile-pack';
import { PackError } from './problem';

/** Reads the files that a pack is compiled from. Files that are not there are left out. */
export async function readPackFolder(folder: string): Promise<PackFiles> {
  const entries = await readdir(join(folder, 'entries')).catch(() => []);
  const paths = [
    'pack.yaml',
    'sources.yaml',
    ...entries.filter((name) => name.endsWith('.md')).map((name) => `entries/${name}`),
  ];
  const texts = await Promise.all(
    paths.map(async (path) => [path, await readFile(join(folder, path), 'utf8').catch(missingAsNull)] as const),
  );
  return new Map(texts.flatMap(([path, text]) => (text === null ? [] : [[path, text]])));
}

/** Compiles a pack's folder. Throws a PackError that lists every problem with file, line and remedy. */
export async function loadPack(folder: string): Promise<Pack> {
  const { pack, problems } = compilePack(await readPackFolder(folder));
  if (!pack) throw new PackError(folder, problems);
  return pack;
}

function missingAsNull(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}
