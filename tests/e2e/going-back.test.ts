import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { CARD_HOST } from '../../src/tools/browser/card-host';
import { mentionPlaces } from '../../src/tools/browser/mention-places';
import { type FolderServer, serveFolder } from '../../src/tools/start/serve-folder';
import { hoverOver, untilNoCard } from '../support/card';
import { describeWithExtension } from '../support/extension-suite';
import { untilMarked } from '../support/marked-texts';

/** Whether the document is the one that was left, taken out of the browser's back/forward cache. */
const isKept = (page: Page) => page.evaluate(() => Reflect.get(window, 'isKept') === true);

const PAGES = fileURLToPath(new URL('pages/', import.meta.url));

describeWithExtension('going back to a page that the browser has kept', (context) => {
  let server: FolderServer;
  beforeAll(async () => {
    // Firefox keeps no page that is not to be stored.
    server = await serveFolder(PAGES, { 'Cache-Control': 'no-cache' });
  });
  afterAll(() => server.close());

  it('finds its underlines and its cards there, and goes on marking, once', async () => {
    const page = await context.launched.browser.newPage();
    await page.goto(`${server.origin}/strained-ties.html`);
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    await untilMarked(page, 'Durand Line');
    const before = (await mentionPlaces(page)).map(({ text }) => text);
    await page.evaluate(() => {
      addEventListener('pageshow', ({ persisted }) => Object.assign(window, { isKept: persisted }));
    });
    const other = `${server.origin}/common-concern.html`;
    await page.evaluate((address) => location.assign(address), other);
    await expect.poll(() => page.url()).toBe(other);
    await page.evaluate(() => history.back());
    await expect.poll(() => isKept(page).catch(() => false), { timeout: 10_000 }).toBe(true);

    expect((await mentionPlaces(page)).map(({ text }) => text)).toEqual(before);
    expect((await hoverOver(page, 'Baitullah Mehsud')).label).toBe('Baitullah Mehsud');
    expect(await page.$$eval(CARD_HOST, (hosts) => hosts.length)).toBe(1);
    await page.mouse.move(1, 1);
    await untilNoCard(page);
    await page.evaluate(() => {
      const text = document.createElement('p');
      text.textContent = 'Later: Spin Boldak.';
      document.querySelector('article')?.append(text);
    });
    await untilMarked(page, 'Spin Boldak');
    expect(errors).toEqual([]);
  });
});
