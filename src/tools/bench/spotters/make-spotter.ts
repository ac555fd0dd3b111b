import { readFile } from 'node:fs/promises';
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
  const { glossaryOf, readPackFile, decodeIndex } = await loadShippedCore();
  const decoder = new TextDecoder();
  // At once, as a browser gives it: read piece by piece it would be put together in memory that is then thought to be in use.
  const pack = decoder.decode(await readFile(job.packFile));
  const file = await readFile(job.indexFile);
  const bytes = file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength) as ArrayBuffer;
  return () =>
    backstorySpotter(
      glossaryOf(
        readPackFile(pack),
        decodeIndex(bytes, (part) => decoder.decode(part)),
      ),
    );
}

async function readJson(path: string): Promise<unknown> {
  return JSON.parse(await readFile(path, 'utf8'));
}
