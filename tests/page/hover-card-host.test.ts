import type { Page } from 'puppeteer-core';
import { expect, it, vi } from 'vitest';
import { untilNoCard, visibleCard } from '../support/card';
import { markedTexts } from '../support/marked-texts';
import { describePages } from './support/describe-pages';
import { openMarked, PATIENCE, pointAt, untilCard } from './support/hovering';
import { serialise } from './support/marks';
import { TERMS } from './support/terms';

describePages("the card's host", (suite) => {
  it('adds its host for as long as a card is shown, and nothing else', async () => {
    const page = await openMarked(suite);
    const before = await serialise(page);
    await pointAt(page, '#middle');
    await untilCard(page);
    const withoutHost = await page.evaluate(() => {
      const copy = document.cloneNode(true) as Document;
      const hosts = copy.querySelectorAll('backstory-card');
      for (const host of hosts) host.remove();
      return { hosts: hosts.length, document: new XMLSerializer().serializeToString(copy) };
    });
    expect(withoutHost).toEqual({ hosts: 1, document: before });
    await page.mouse.move(5, 300);
    await untilNoCard(page);
    expect(await serialise(page)).toBe(before);
  });

  it('has the card there, out of sight, while the pointer rests, and takes it away when that leaves', async () => {
    const page = await openMarked(suite);
    const before = await serialise(page);
    await page.evaluate(() => inPage.setHover({ restMs: 6_000 }));
    await pointAt(page, '#middle');
    await vi.waitFor(async () => expect(await hostVisibility(page)).toBe('hidden'), PATIENCE);
    expect(await visibleCard(page)).toBeNull();
    await page.mouse.move(5, 300);
    await vi.waitFor(async () => expect(await hostVisibility(page)).toBeNull(), PATIENCE);
    expect(await serialise(page)).toBe(before);
  });

  it.each([
    { width: 1000, height: 700 },
    { width: 320, height: 480 },
    { width: 500, height: 200 },
  ])('keeps the card inside of a viewport of $width × $height, at every corner', async (viewport) => {
    const page = await openMarked(suite, { viewport });
    for (const place of ['#top-left', '#top-right', '#bottom-left', '#bottom-right', '#middle']) {
      await pointAt(page, place);
      const { box } = await untilCard(page);
      const inner = await page.evaluate(() => document.documentElement.clientWidth);
      expect(box.left, place).toBeGreaterThanOrEqual(0);
      expect(box.top, place).toBeGreaterThanOrEqual(0);
      expect(box.right, place).toBeLessThanOrEqual(inner);
      expect(box.bottom, place).toBeLessThanOrEqual(viewport.height);
      expect(box.right - box.left, place).toBeGreaterThan(Math.min(380, inner - 40));
      expect(box.bottom - box.top, place).toBeLessThanOrEqual(Math.max(160, viewport.height * 0.6));
      await page.keyboard.press('Escape');
      await untilNoCard(page);
    }
  });

  it('works on a page whose policy forbids styles and markup from scripts', async () => {
    const page = await suite.open('strict.html');
    await page.evaluate((terms) => inPage.start(terms), TERMS);
    await vi.waitFor(async () => expect(await markedTexts(page)).toEqual(['Durand Line']), PATIENCE);
    await pointAt(page, 'p');
    const { box } = await untilCard(page);
    expect(box.right - box.left).toBe(400);
  });

  it('keeps its look where the browser refuses constructed style sheets', async () => {
    const page = await openMarked(suite);
    await page.evaluate(() => {
      Object.defineProperty(ShadowRoot.prototype, 'adoptedStyleSheets', {
        set() {
          throw new Error('Accessing from Xray wrapper is not supported.');
        },
      });
    });
    await pointAt(page, '#middle');
    const { box } = await untilCard(page);
    expect(box.right - box.left).toBe(400);
  });
});

async function hostVisibility(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const host = document.querySelector('backstory-card');
    return host ? getComputedStyle(host).visibility : null;
  });
}
