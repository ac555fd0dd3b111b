import type { Page } from 'puppeteer-core';
import { expect, it, vi } from 'vitest';
import { CARD_HOST } from '../../src/tools/browser/card-host';
import { untilNoCard, visibleCard } from '../support/card';
import { evaluateInShadow } from '../support/closed-shadow';
import { describePages, type PageSuite } from './support/describe-pages';
import { lineBoxesOf, middleOf } from './support/geometry';
import { letRestPass, openMarked, PATIENCE, pointAt, untilCard } from './support/hovering';

const VIEWPORT = { width: 360, height: 640 };
const open = (suite: PageSuite) => openMarked(suite, { viewport: VIEWPORT });

async function placeOf(page: Page, selector: string): Promise<{ x: number; y: number }> {
  const [line] = await lineBoxesOf(page, selector);
  if (!line) throw new Error(`${selector} has no line box.`);
  return middleOf(line);
}

/** What scrollbars leave of the window. */
const widthOf = (page: Page) => page.evaluate(() => document.documentElement.clientWidth);

async function tap(page: Page, selector: string): Promise<void> {
  const { x, y } = await placeOf(page, selector);
  await page.touchscreen.tap(x, y);
}

async function tapForSheet(page: Page, selector: string) {
  await tap(page, selector);
  return untilCard(page);
}

/** That nothing has opened is told by the next tap that does: taps are answered in turn. */
async function expectNothingOpened(page: Page): Promise<void> {
  await letRestPass(page);
  expect(await visibleCard(page)).toBeNull();
  expect(await page.evaluate(() => inPage.background().cards)).toEqual([]);
}

describePages('a finger', (suite) => {
  it('opens a sheet along the bottom by a tap on a term', async () => {
    const page = await open(suite);
    const { label, box } = await tapForSheet(page, '#top-left');
    expect(label).toBe('Label of durand-line');
    const place = await page.evaluate((host) => {
      const { left, right, bottom, height } = document.querySelector(host)?.getBoundingClientRect() ?? new DOMRect();
      return { left, right, bottom, isLow: height <= innerHeight * 0.6 };
    }, CARD_HOST);
    expect(place).toEqual({ left: 0, right: await widthOf(page), bottom: VIEWPORT.height, isLow: true });
    expect(box.bottom).toBe(VIEWPORT.height);
  });

  it('lies in the middle of a wide window', async () => {
    const page = await openMarked(suite);
    await tapForSheet(page, '#top-left');
    const { x, width } = await page.evaluate(
      (host) => document.querySelector(host)?.getBoundingClientRect().toJSON(),
      CARD_HOST,
    );
    expect([x, width]).toEqual([((await widthOf(page)) - 640) / 2, 640]);
  });

  it('closes it by a tap beside it, and by Escape', async () => {
    const page = await open(suite);
    await tapForSheet(page, '#top-left');
    await page.touchscreen.tap(300, 150);
    await untilNoCard(page);
    await tapForSheet(page, '#top-left');
    await page.keyboard.press('Escape');
    await untilNoCard(page);
  });

  it('goes from one sheet to the next', async () => {
    const page = await open(suite);
    await page.evaluate(() => document.querySelector('#below')?.setAttribute('style', 'top: 120px; left: 10px'));
    await tapForSheet(page, '#top-left');
    await tap(page, '#below');
    await vi.waitFor(async () => expect((await visibleCard(page))?.label).toBe('Label of spin-boldak'), PATIENCE);
  });

  it('moves focus into the sheet, and gives it back', async () => {
    const page = await open(suite);
    await tapForSheet(page, '#top-left');
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe(CARD_HOST);
    expect(await evaluateInShadow(page, CARD_HOST, (root) => root.activeElement?.role)).toBe('dialog');
    await page.keyboard.press('Escape');
    await untilNoCard(page);
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body');
  });

  it('may press what is in the sheet', async () => {
    const page = await open(suite);
    const { openButton } = await tapForSheet(page, '#top-left');
    await page.touchscreen.tap(openButton.x, openButton.y);
    await vi.waitFor(
      async () => expect(await page.evaluate(() => inPage.background().opened)).toEqual(['durand-line']),
      PATIENCE,
    );
    expect(await visibleCard(page)).not.toBeNull();
  });

  it('follows a link in which a term stands, and opens nothing', async () => {
    const page = await open(suite);
    await tap(page, '#in-link a');
    await vi.waitFor(async () => expect(await page.evaluate(() => location.hash)).toBe('#followed'), PATIENCE);
    await expectNothingOpened(page);
  });

  it('unfolds what a term is the summary of, and opens nothing', async () => {
    const page = await open(suite);
    await page.evaluate(() => {
      document.body.insertAdjacentHTML(
        'beforeend',
        '<details style="position: absolute; top: 120px"><summary>Spin Boldak</summary>A town.</details>',
      );
    });
    await vi.waitFor(async () => expect(await lineBoxesOf(page, 'summary')).not.toEqual([]), PATIENCE);
    await tap(page, 'summary');
    await page.waitForSelector('details[open]');
    await expectNothingOpened(page);
  });

  it('opens nothing by a tap beside a term', async () => {
    const page = await open(suite);
    const { x, y } = await placeOf(page, '#top-left');
    await page.touchscreen.tap(x, y + 26);
    await expectNothingOpened(page);
  });

  it('opens nothing by scrolling, by holding on, or with a second finger', async () => {
    const page = await open(suite);
    const { x, y } = await placeOf(page, '#middle');
    const scroller = await page.touchscreen.touchStart(x, y);
    for (let step = 1; step <= 5; step++) await scroller.move(x, y - step * 20);
    await scroller.end();
    await page.evaluate(() => scrollTo(0, 0));
    const holder = await page.touchscreen.touchStart(x, y);
    await letRestPass(page);
    await holder.end();
    const first = await page.touchscreen.touchStart(x, y);
    const second = await page.touchscreen.touchStart(x + 60, y + 60);
    await second.move(x + 90, y + 90);
    await second.end();
    await first.end();
    await expectNothingOpened(page);
  });

  it('takes a selection back by a tap, and opens nothing', async () => {
    const page = await open(suite);
    await page.evaluate(() =>
      document.getSelection()?.selectAllChildren(document.querySelector('#wrapped') ?? document),
    );
    await tap(page, '#top-left');
    await expectNothingOpened(page);
  });

  it('may scroll the page beside the sheet', async () => {
    const page = await open(suite);
    await tapForSheet(page, '#top-left');
    await page.evaluate(() => scrollTo(0, 300));
    await letRestPass(page);
    expect((await visibleCard(page))?.box.bottom).toBe(VIEWPORT.height);
  });

  it('keeps the sheet while a mouse passes over other terms, and leaves the mouse its cards', async () => {
    const page = await open(suite);
    await tapForSheet(page, '#top-left');
    await pointAt(page, '#wrapped');
    await letRestPass(page);
    expect((await visibleCard(page))?.box.bottom).toBe(VIEWPORT.height);
    await page.mouse.click(300, 180);
    await untilNoCard(page);
    await pointAt(page, '#wrapped');
    expect((await untilCard(page)).box.top).toBeLessThan(200);
  });

  it('takes nothing from the page, and changes nothing in it but the host', async () => {
    const page = await open(suite);
    await page.evaluate(() => {
      const seen: string[] = [];
      Object.assign(globalThis, { seen });
      for (const type of ['pointerdown', 'touchstart', 'touchend', 'pointerup', 'mousedown', 'click']) {
        addEventListener(type, (event) => seen.push(`${type} ${event.defaultPrevented}`));
      }
      new MutationObserver((records) => {
        for (const { type, addedNodes } of records)
          seen.push(`${type} ${[...addedNodes].map((node) => node.nodeName)}`);
      }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    });
    await tapForSheet(page, '#top-left');
    const seen = await page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen);
    const events = ['pointerdown', 'pointerup', 'touchstart', 'touchend', 'mousedown', 'click'];
    expect(seen.filter((each) => each.endsWith(' false')).sort()).toEqual(events.map((type) => `${type} false`).sort());
    const changes = seen.filter((each) => !each.endsWith(' false'));
    expect(changes.filter((each) => each.startsWith('childList'))).toEqual([`childList ${CARD_HOST.toUpperCase()}`]);
  });
});
