import { readFile } from 'node:fs/promises';
import type { Pack } from '../../../core/corpus/pack-schema';
import { ahoCorasickSpotter } from './aho-corasick';
import { backstorySpotter } from './backstory';
import { fuseSpotter } from './fuse-windows';
import { regexSpotter } from './one-regex';
import { loadShippedCore } from './shipped-core';
import type { NameToFind, Spotter } from './spotter';

/** Other ways of spotting names. */
const ALTERNATIVES = { fuse: fuseSpotter, regex: regexSpotter, ahoCorasick: ahoCorasickSpotter };

/** A way of spotting, and the files with what it spots. */
export type SpotterJob =
  | { way: 'backstory'; packFile: string; indexFile: string }
  | { way: keyof typeof ALTERNATIVES; namesFile: string };

/** Makes a spotter. Resolves with how long that took once what it needs was read, in ms, too. */
export async function makeSpotter(job: SpotterJob): Promise<{ spotter: Spotter; readyMs: number }> {
  const make = await prepare(job);
  const start = performance.now();
  const spotter = make();
  return { spotter, readyMs: performance.now() - start };
}

async function prepare(job: SpotterJob): Promise<() => Spotter> {
  if (job.way !== 'backstory') {
    const names = (await readJson(job.namesFile)) as NameToFind[];
    return () => ALTERNATIVES[job.way](names);
  }
  const { createGlossary, decodeIndex } = await loadShippedCore();
  const pack = (await readJson(job.packFile)) as Pack;
  const file = await readFile(job.indexFile);
  const bytes = file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength) as ArrayBuffer;
  const decoder = new TextDecoder();
  return () =>
    backstorySpotter(
      createGlossary(
        pack,
        decodeIndex(bytes, (part) => decoder.decode(part)),
      ),
    );
}

async function readJson(path: string): Promise<unknown> {
  return JSON.parse(await readFile(path, 'utf8'));
}
