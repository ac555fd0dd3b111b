import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtExtensionFolder } from '../../src/tools/browser/built-extension';
import { demonstrate } from '../../src/tools/start/demonstrate';
import { BROWSER_NAMES } from '../support/browsers';

const PNG_SIGNATURE = '89504e470d0a1a0a';

describe.each(BROWSER_NAMES)('npm start without a display (%s)', (name) => {
  let screenshots = '';
  beforeAll(async () => {
    screenshots = await mkdtemp(path.join(os.tmpdir(), 'backstory-screenshots-'));
  });
  afterAll(() => rm(screenshots, { recursive: true }));

  /** Runs a demonstration and resolves with all that it prints. */
  async function printed(url: URL | null): Promise<string> {
    const lines: string[] = [];
    const extensionFolder = builtExtensionFolder(name);
    const print = (text: string) => lines.push(text);
    await demonstrate({ name, extensionFolder, url, headless: true, screenshots, print });
    return lines.join('\n');
  }

  it('prints the terms of the demonstration and saves pictures of page, card and popup, all different', async () => {
    const output = await printed(null);
    expect(output).toMatch(/^Tehrik-i-Taliban Pakistan +ttp +\d+$/m);
    expect(output).toMatch(/^Durand Line +durand-line +\d+$/m);
    const pictures = await Promise.all(
      ['page', 'card', 'popup'].map((subject) => readFile(path.join(screenshots, `${name}-${subject}.png`), 'hex')),
    );
    for (const picture of pictures) expect(picture.startsWith(PNG_SIGNATURE)).toBe(true);
    expect(new Set(pictures).size).toBe(3);
    for (const subject of ['page', 'card', 'popup']) expect(output).toContain(`${name}-${subject}.png`);
  });

  it('prints the terms of a file', async () => {
    const output = await printed(new URL('pages/common-concern.html', import.meta.url));
    expect(output).toMatch(/^A concern that two rivals share$/m);
    expect(output).toMatch(/^Asfandyar Mir +asfandyar-mir +1$/m);
  });

  it('says which address cannot be opened', async () => {
    await expect(printed(new URL('http://no-such-host.invalid/'))).rejects.toThrow(
      /^http:\/\/no-such-host\.invalid\/ cannot be opened: (net::ERR|NS_ERROR)_\w+$/,
    );
  });
});
