import { EventEmitter, once } from 'node:events';
import { cp, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readPackFile } from '../../../../src/core/corpus/pack-file/read-pack-file';
import { packHooks } from '../../../../src/tools/pack/pack-hooks';

/** The few parts of the build tool that the hooks touch, each call an event that can be awaited. */
function fakeBuild(root: string) {
  const events = new EventEmitter();
  const watcher = Object.assign(new EventEmitter(), { add: (path: string) => events.emit('watched', path) });
  const logger = { success: () => {}, error: (message: unknown) => events.emit('complained', String(message)) };
  const wxt = { config: { root, outDir: join(root, 'out') }, logger };
  const server = { watcher, reloadExtension: () => events.emit('reloaded') };
  return { wxt, server, watcher, events };
}

let root = '';
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'backstory-hooks-'));
  await cp(fileURLToPath(new URL('../../../corpora/valid', import.meta.url)), join(root, 'pack'), { recursive: true });
});
afterAll(() => rm(root, { recursive: true, force: true }));

const labelsIn = async (folder: string) => {
  const { entries } = readPackFile(await readFile(join(folder, 'pack.jsonl'), 'utf8'));
  return entries().map(({ label }) => label);
};

test('a build is given the pack and its index', async () => {
  const { wxt } = fakeBuild(root);
  const output = { publicAssets: [] };
  await packHooks(join(root, 'pack'))['build:done'](wxt as never, output as never);
  expect(await labelsIn(wxt.config.outDir)).toEqual(['Old Bridge', 'Strelsau']);
  expect((await stat(join(wxt.config.outDir, 'pack.index'))).size).toBeGreaterThan(0);
  expect(output.publicAssets).toMatchObject([{ fileName: 'pack.jsonl' }, { fileName: 'pack.index' }]);
});

test('while developing, an edit of an entry compiles the pack again and reloads the extension', async () => {
  const { wxt, server, watcher, events } = fakeBuild(root);
  packHooks(join(root, 'pack'))['server:created'](wxt as never, server as never);
  const file = join(root, 'pack/entries/strelsau.md');
  const text = await readFile(file, 'utf8');

  await writeFile(file, text.replace('label: Strelsau', 'label: Streslau'));
  const reloaded = once(events, 'reloaded');
  watcher.emit('all', 'change', file);
  await reloaded;
  expect(await labelsIn(wxt.config.outDir)).toEqual(['Old Bridge', 'Streslau']);

  await writeFile(file, text.replace('kind: place', 'kind: town'));
  const complained = once(events, 'complained');
  watcher.emit('all', 'change', file);
  expect((await complained)[0]).toMatch(/strelsau\.md:3: kind must be one of/);
  expect(await labelsIn(wxt.config.outDir)).toEqual(['Old Bridge', 'Streslau']);
});
