import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { contentScriptIdentity } from '../../../../src/tools/trace/content-script-identity';

const ORIGIN = 'chrome-extension://abc';
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'backstory-test-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const write = (file: string, content: unknown) => writeFile(path.join(folder, file), JSON.stringify(content));

describe('how content scripts show in a trace', () => {
  it('is by the name in the manifest', async () => {
    await write('manifest.json', { name: 'Bare pass' });
    expect(await contentScriptIdentity(ORIGIN, folder)).toEqual({ scripts: `${ORIGIN}/`, world: 'Bare pass' });
  });

  it('is by the message where the manifest names one, since browsers call the world so', async () => {
    await write('manifest.json', { name: '__MSG_app_name__', default_locale: 'en' });
    await mkdir(path.join(folder, '_locales', 'en'), { recursive: true });
    await write('_locales/en/messages.json', { app_name: { message: 'Backstory' } });
    expect((await contentScriptIdentity(ORIGIN, folder)).world).toBe('Backstory');
    await write('_locales/en/messages.json', {});
    await expect(contentScriptIdentity(ORIGIN, folder)).rejects.toThrow('has no message app_name');
  });

  it('is NOT to be had without an extension', async () => {
    await expect(contentScriptIdentity(null, folder)).rejects.toThrow('without an extension');
  });
});
