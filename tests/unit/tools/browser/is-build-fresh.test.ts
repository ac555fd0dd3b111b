import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isBuildFresh } from '../../../../src/tools/browser/is-build-fresh';

describe('isBuildFresh', () => {
  let root = '';
  beforeEach(async () => {
    root = await mkdtemp(path.join(os.tmpdir(), 'backstory-fresh-'));
  });
  afterEach(() => rm(root, { recursive: true }));

  /** Writes a file that was last changed at a time, in seconds since 1970, as was everything that leads to it. */
  async function write(file: string, time: number) {
    const absolute = path.join(root, file);
    await mkdir(path.dirname(absolute), { recursive: true });
    await writeFile(absolute, '');
    for (let each = absolute; each !== root; each = path.dirname(each)) await utimes(each, time, time);
  }
  const isFresh = () => isBuildFresh(root, ['src', 'wxt.config.ts', 'public'], path.join(root, 'built'));

  it('is true for a build younger than all of its sources, of which some may not exist', async () => {
    await write('src/deep/inside.ts', 1_000);
    await write('wxt.config.ts', 1_500);
    await write('built/manifest.json', 2_000);
    expect(await isFresh()).toBe(true);
  });

  it('is false when any source is younger, however deep', async () => {
    await write('built/manifest.json', 2_000);
    await write('src/deep/inside.ts', 2_500);
    expect(await isFresh()).toBe(false);
  });

  it('is false when something was taken out of a folder since', async () => {
    await write('src/deep/inside.ts', 1_000);
    await write('built/manifest.json', 2_000);
    await rm(path.join(root, 'src/deep/inside.ts'));
    expect(await isFresh()).toBe(false);
  });

  it('is false when nothing was built', async () => {
    await write('src/deep/inside.ts', 1_000);
    expect(await isFresh()).toBe(false);
  });
});
