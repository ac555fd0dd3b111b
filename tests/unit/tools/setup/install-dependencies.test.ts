import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { installationStamp, installDependencies } from '../../../../src/tools/setup/install-dependencies.mjs';

describe('installDependencies', () => {
  let root = '';
  beforeEach(async () => {
    root = await mkdtemp(path.join(os.tmpdir(), 'backstory-install-'));
    await writeFile(path.join(root, 'package-lock.json'), '{"lockfileVersion":3}');
  });
  afterEach(() => rm(root, { recursive: true }));

  const installer = (code = 0) =>
    vi.fn(async (folder: string) => {
      await mkdir(path.join(folder, 'node_modules'), { recursive: true });
      return code;
    });

  it('installs when there is no node_modules, and only once', async () => {
    const install = installer();
    expect(await installDependencies(root, install)).toBe(true);
    expect(await installDependencies(root, install)).toBe(false);
    expect(install).toHaveBeenCalledTimes(1);
  });

  it('installs again when the lock file has changed', async () => {
    const install = installer();
    await installDependencies(root, install);
    await writeFile(path.join(root, 'package-lock.json'), '{"lockfileVersion":4}');
    expect(await installDependencies(root, install)).toBe(true);
  });

  it('does not trust a node_modules that something else made', async () => {
    await mkdir(path.join(root, 'node_modules'));
    expect(await installDependencies(root, installer())).toBe(true);
  });

  it('fails with the exit code of a failed installation and tries again the next time', async () => {
    await expect(installDependencies(root, installer(7))).rejects.toMatchObject({ exitCode: 7 });
    expect(await installDependencies(root, installer())).toBe(true);
  });
});

describe('installationStamp', () => {
  it('differs between machines, whose binaries differ', () => {
    const linux = installationStamp('{}', { platform: 'linux', arch: 'x64' });
    expect(installationStamp('{}', { platform: 'linux', arch: 'x64' })).toBe(linux);
    expect(installationStamp('{}', { platform: 'darwin', arch: 'arm64' })).not.toBe(linux);
  });
});
