import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PackFiles } from './compile-pack';

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

function missingAsNull(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}
