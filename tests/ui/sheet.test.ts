import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import type { CardModel } from '../../src/ui/card/card-model';
import { describeInBrowsers } from '../support/browsers';
import { greenFrontCard, OTHER_MEANING, STANDING } from './fixtures/views';
import { bundleHarness } from './support/bundle-harness';
import { openHarness } from './support/open-harness';
import { callsOf } from './support/read-page';

const MODEL: CardModel = {
  card: greenFrontCard({ standing: STANDING }),
  mention: { surface: 'Greens', name: 'Greens', method: 'context', reason: { kind: 'shared', label: 'Green Front' } },
  choice: OTHER_MEANING,
  isSheet: true,
};
const VIEWPORT = { width: 360, height: 640 };

describeInBrowsers('the card as a sheet', (context) => {
  let script: string;
  beforeAll(async () => {
    script = await bundleHarness();
  });

  async function showSheet(): Promise<Page> {
    const page = await openHarness({ browser: context.launched.browser, script, ...VIEWPORT });
    await page.evaluate((model) => harness.showCard(model), MODEL);
    await page.evaluate(() => {
      for (const animation of document.querySelector('#card-host')?.shadowRoot?.getAnimations() ?? [])
        animation.finish();
    });
    return page;
  }

  const inCard = (selector: string) => `#card-host >>> ${selector}`;
  const boxOf = (page: Page, selector: string) =>
    page.$eval(inCard(selector), (element) => {
      const { left, top, right, bottom, width, height } = element.getBoundingClientRect();
      return { left, top, right, bottom, width, height };
    });

  /** Draws a finger from the middle of a part of the card by some CSS px. */
  async function draw(page: Page, selector: string, [dx, dy]: [number, number]): Promise<void> {
    const { left, top, width, height } = await boxOf(page, selector);
    const [x, y] = [left + width / 2, top + Math.min(height / 2, 20)];
    const finger = await page.touchscreen.touchStart(x, y);
    for (let step = 1; step <= 4; step++) await finger.move(x + (dx * step) / 4, y + (dy * step) / 4);
    await finger.end();
  }

  it('lies along the bottom, as wide as the window and at most three fifths as high', async () => {
    const { left, right, bottom, height } = await boxOf(await showSheet(), 'article');
    expect({ left, right, bottom }).toEqual({ left: 0, right: VIEWPORT.width, bottom: VIEWPORT.height });
    expect(height).toBeLessThanOrEqual(VIEWPORT.height * 0.6);
  });

  it('scrolls inside when there is more than there is room for', async () => {
    const page = await showSheet();
    const room = await page.$eval(inCard('.body'), ({ scrollHeight, clientHeight, scrollWidth, clientWidth }) => [
      scrollHeight > clientHeight,
      scrollWidth > clientWidth,
    ]);
    expect(room).toEqual([true, false]);
  });

  it('has targets of 44 px for what is pressed, and nothing that needs a pointer', async () => {
    const page = await showSheet();
    const sizes = await page.$$eval(inCard('button:not(.term, .undo)'), (buttons) =>
      buttons.map((button) => [button.className, Math.floor(button.getBoundingClientRect().height)]),
    );
    expect(sizes.map(([name]) => name)).toEqual(['close', 'meaning', 'tool', 'tool', 'open']);
    for (const [name, height] of sizes) expect(height, String(name)).toBeGreaterThanOrEqual(44);
    expect((await boxOf(page, '.close')).width).toBeGreaterThanOrEqual(44);
    expect(await page.$(inCard('[aria-label="Keep this card open"]'))).toBeNull();
  });

  it('is closed by its button', async () => {
    const page = await showSheet();
    await page.locator(inCard('.close')).click();
    expect(await callsOf(page)).toEqual([['close']]);
  });

  it.each(['.sheet-head', '.body'])('is closed by a finger that draws %s down', async (selector) => {
    const page = await showSheet();
    await draw(page, selector, [0, 120]);
    await page.waitForFunction(() => harness.calls.length > 0);
    expect(await callsOf(page)).toEqual([['close']]);
  });

  it('follows the finger, and comes back from a short way', async () => {
    const page = await showSheet();
    const { top, left } = await boxOf(page, 'article');
    const finger = await page.touchscreen.touchStart(left + 100, top + 20);
    await finger.move(left + 100, top + 40);
    await finger.move(left + 100, top + 60);
    await page.waitForFunction(
      (before) => {
        const card = document.querySelector('#card-host')?.shadowRoot?.querySelector('article');
        return (card?.getBoundingClientRect().top ?? 0) >= before + 30;
      },
      {},
      top,
    );
    await finger.end();
    await page.waitForFunction(
      (before) => {
        const card = document.querySelector('#card-host')?.shadowRoot?.querySelector('article');
        return card?.getBoundingClientRect().top === before;
      },
      {},
      top,
    );
    expect(await callsOf(page)).toEqual([]);
  });

  it.each([
    ['aside', [150, 70]],
    ['up', [0, -120]],
  ] as const)('is NOT closed by a finger that goes %s', async (_, [dx, dy]) => {
    const page = await showSheet();
    await draw(page, '.sheet-head', [dx, dy]);
    await draw(page, '.sheet-head', [0, 90]);
    await page.waitForFunction(() => harness.calls.length > 0);
    expect(await callsOf(page)).toEqual([['close']]);
  });

  it('is NOT closed by a finger that scrolls its text back', async () => {
    const page = await showSheet();
    await page.$eval(inCard('.body'), (body) => body.scrollTo(0, 40));
    await draw(page, '.body', [0, 120]);
    await draw(page, '.sheet-head', [0, 90]);
    await page.waitForFunction(() => harness.calls.length > 0);
    expect(await callsOf(page)).toEqual([['close']]);
  });

  it('does NOT move for readers who want nothing to move', async () => {
    const page = await openHarness({ browser: context.launched.browser, script, ...VIEWPORT });
    if (context.name === 'chromium')
      await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    await page.evaluate((model) => harness.showCard(model), MODEL);
    const names = await page.$eval(inCard('article'), (card) => [
      getComputedStyle(card).animationName,
      matchMedia('(prefers-reduced-motion: reduce)').matches,
    ]);
    expect(names[0]).toBe(names[1] ? 'none' : 'sheet-rises');
  });
});
