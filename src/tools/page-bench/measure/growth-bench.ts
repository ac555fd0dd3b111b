import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { serveStillPages } from '../../pages/serve-still-pages';
import type { BrowserPair } from '../../trace/launch-pair';
import type { GrowthResult } from '../results';
import { measureGrowth } from './growing-page';
import { withTab } from './visit-page';

const FILE = 'growing.html';
const EMPTY =
  '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page that grows</title></head><body><main></main></body></html>';

/** Serves an empty page and measures it while it grows by paragraphs with these texts, and shrinks again. */
export async function benchGrowth(
  { extended, identity }: BrowserPair,
  texts: readonly string[],
): Promise<GrowthResult> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'backstory-growth-'));
  await writeFile(path.join(folder, FILE), EMPTY);
  const server = await serveStillPages(folder);
  try {
    return await withTab(extended, `${server.origin}/${FILE}`, async (tab, open) => {
      await open();
      return measureGrowth(tab, texts, identity);
    });
  } finally {
    await server.close();
    await rm(folder, { recursive: true, force: true });
  }
}
