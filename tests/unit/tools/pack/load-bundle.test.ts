import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { unpackPackFile } from '../../../../src/core/corpus/pack-file/read-pack-file';
import { loadBundle, loadGlossary } from '../../../../src/tools/pack/load-bundle';
import { PackError } from '../../../../src/tools/pack/problem';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'backstory-pack-'));
  await cp(fileURLToPath(new URL('../../../corpora/valid', import.meta.url)), folder, { recursive: true });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('a folder becomes a pack with its index, and a glossary that spots its entries', async () => {
  const { pack, index } = await loadBundle(folder);
  expect(unpackPackFile(pack).entries).toHaveLength(2);
  expect(index.byteLength).toBeGreaterThan(0);
  const glossary = await loadGlossary(folder);
  const request = { blocks: [{ id: 0, text: 'On the Old Bridge.' }], undecided: [], evidence: null, page: {} };
  expect(glossary.scan(request).spots).toMatchObject([{ entry: 'old-bridge' }]);
});

const firstLabel = async () => unpackPackFile((await loadBundle(folder)).pack).entries[0]?.label;

test('an edit is seen, though bundles are cached', { timeout: 30_000 }, async () => {
  const file = join(folder, 'entries/old-bridge.md');
  const text = await readFile(file, 'utf8');
  await writeFile(file, text.replace('label: Old Bridge', 'label: New Bridge'));
  expect(await firstLabel()).toBe('New Bridge');
  await writeFile(file, text.replace('kind: infrastructure', 'kind: bridge'));
  await expect(loadBundle(folder)).rejects.toThrow(PackError);
  await expect(loadBundle(folder)).rejects.toThrow(/old-bridge\.md:3: kind must be one of/);
  await writeFile(file, text);
  expect(await firstLabel()).toBe('Old Bridge');
});
