import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FolderServer, fileWithin, serveFolder } from '../../../../src/tools/start/serve-folder';

describe('serveFolder', () => {
  let parent = '';
  let server: FolderServer;
  beforeAll(async () => {
    parent = await mkdtemp(path.join(os.tmpdir(), 'backstory-serve-'));
    await mkdir(path.join(parent, 'public'));
    await writeFile(path.join(parent, 'public', 'an article.html'), '<!doctype html><p>Text');
    await writeFile(path.join(parent, 'secret.txt'), 'secret');
    server = await serveFolder(path.join(parent, 'public'));
  });
  afterAll(async () => {
    await server.close();
    await rm(parent, { recursive: true });
  });

  it('serves a file with its type, on this machine only', async () => {
    expect(server.origin).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    const response = await fetch(`${server.origin}/an%20article.html?from=test`);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await response.text()).toBe('<!doctype html><p>Text');
  });

  it('sends the headers that it was given', async () => {
    const guarded = await serveFolder(path.join(parent, 'public'), { 'Content-Security-Policy': "default-src 'none'" });
    const { headers } = await fetch(`${guarded.origin}/an%20article.html`);
    await guarded.close();
    expect(headers.get('content-security-policy')).toBe("default-src 'none'");
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
  });

  it('sends a file in two parts that is to take its time, and all of it', async () => {
    const slow = await serveFolder(path.join(parent, 'public'), {}, 1);
    const response = await fetch(`${slow.origin}/an%20article.html`);
    expect(await response.text()).toBe('<!doctype html><p>Text');
    expect(response.headers.get('content-length')).toBeNull();
    await slow.close();
  });

  it.each(['/missing.html', '/', '/..%2fsecret.txt', '/%'])('answers %s with "not found"', async (pathname) => {
    expect((await fetch(server.origin + pathname)).status).toBe(404);
  });
});

describe('fileWithin', () => {
  it('does not leave the folder, nor go to a sibling that begins like it', () => {
    expect(fileWithin('/srv/page', '/a/b.html')).toBe(path.join('/srv/page/a/b.html'));
    expect(fileWithin('/srv/page', '/../pages/b.html')).toBeNull();
    expect(fileWithin('/srv/page', '/..')).toBeNull();
  });
});
