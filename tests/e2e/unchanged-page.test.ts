import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { CARD_HOST } from '../../src/tools/browser/card-host';
import { hoverOver, untilNoCard } from '../support/card';
import { describeWithExtension } from '../support/extension-suite';
import { untilMarked } from '../support/marked-texts';

interface WatchingWindow {
  /** The page as it was parsed. */
  before: string;
}
declare const changes: string[];

const recordedChanges = (page: Page) => page.evaluate(() => changes);

describeWithExtension('the page', ({ openPage }) => {
  it('is not changed at all by marks', async () => {
    const page = await openPage('watched.html');
    await untilMarked(page, 'Durand Line', 'Spin Boldak', 'Khyber Pakhtunkhwa');
    const { before, after } = await page.evaluate(() => ({
      before: (window as unknown as WatchingWindow).before,
      after: document.documentElement.outerHTML,
    }));
    expect(after).toBe(before);
    expect(await recordedChanges(page)).toEqual([]);
  });

  it('gets one element for a card and no other change', async () => {
    const page = await openPage('watched.html');
    await hoverOver(page, 'Durand Line');
    await page.keyboard.press('Escape');
    await untilNoCard(page);
    const host = CARD_HOST.toUpperCase();
    const others = (await recordedChanges(page)).filter((change) => !change.includes(host));
    expect(others).toEqual([]);
    const { before, after } = await page.evaluate((selector) => {
      const copy = document.documentElement.cloneNode(true) as HTMLElement;
      for (const element of copy.querySelectorAll(selector)) element.remove();
      return { before: (window as unknown as WatchingWindow).before, after: copy.outerHTML };
    }, CARD_HOST);
    expect(after).toBe(before);
  });

  it('tells the network nothing', async () => {
    const page = await openPage('watched.html');
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.reload();
    await hoverOver(page, 'Durand Line');
    const elsewhere = requests.filter(
      (url) => url !== page.url() && !url.endsWith('/article.css') && !url.endsWith('/favicon.ico'),
    );
    expect(elsewhere).toEqual([]);
  });
});
