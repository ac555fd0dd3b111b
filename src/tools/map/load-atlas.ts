import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Atlas } from './cut-map';

const ATLAS = 'world-atlas/countries-50m.json';

/** The world's countries at 1:50 million. Rejects when the package is not installed. */
export async function loadAtlas(): Promise<Atlas> {
  const path = createRequire(import.meta.url).resolve(ATLAS);
  return JSON.parse(await readFile(path, 'utf8')) as Atlas;
}
