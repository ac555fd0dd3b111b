import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readGeckoId } from '../../../../src/tools/browser/read-gecko-id';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'backstory-manifest-'));
});
afterEach(() => rm(folder, { recursive: true }));

const writeManifest = (manifest: object) => writeFile(path.join(folder, 'manifest.json'), JSON.stringify(manifest));

it('reads the id from the manifest', async () => {
  await writeManifest({ browser_specific_settings: { gecko: { id: 'reader@example.org' } } });
  expect(await readGeckoId(folder)).toBe('reader@example.org');
});

it('says what a manifest made for another browser lacks', async () => {
  await writeManifest({ manifest_version: 3 });
  await expect(readGeckoId(folder)).rejects.toThrow('has no browser_specific_settings.gecko.id, which Firefox needs.');
});
