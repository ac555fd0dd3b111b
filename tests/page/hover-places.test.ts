import type { Page } from 'puppeteer-core';
import { expect, it, vi } from 'vitest';
import { untilNoCard, visibleCard } from '../support/card';
import { untilMarked } from '../support/marked-texts';
import { describePages, type PageSuite } from './support/describe-pages';
import { lineBoxesOf, middleOf } from './support/geometry';
import { letRestPass, openMarked, PATIENCE, pointAt, untilCard } from './support/hovering';
import { TERMS } from './support/terms';

async function openPlaces({ open }: PageSuite): Promise<Page> {
  const page = await open('hover-places.html');
  await page.evaluate((terms) => inPage.start(terms), TERMS);
  await untilMarked(page, 'Spin Boldak');
  return page;
}

/** As browsers without `highlightsFromPoint` have it. */
const withoutHitTest = (page: Page) =>
  page.evaluate(() => void Object.assign(CSS.highlights, { highlightsFromPoint: undefined }));

describePages('hovering where pages are awkward', (suite) => {
  it.each(['#covered', '#shaded'])('opens nothing for text that the page has covered (%s)', async (selector) => {
    const page = await openPlaces(suite);
    await pointAt(page, selector);
    await letRestPass(page);
    expect(await visibleCard(page)).toBeNull();
  });

  it.each(['#under-through', '#under-link', '#zoomed', '#scaled'])(
    'opens the card of text that the reader can point at (%s)',
    async (selector) => {
      const page = await openPlaces(suite);
      await pointAt(page, selector);
      const { box } = await untilCard(page);
      const [line] = await lineBoxesOf(page, selector);
      expect(box.top).toBeGreaterThanOrEqual(line?.bottom ?? 0);
      expect(box.top).toBeLessThan((line?.bottom ?? 0) + 20);
    },
  );

  it.each([true, false])(
    'finds rotated text where it is drawn and not in the box around (hit test: %s)',
    async (native) => {
      const page = await openPlaces(suite);
      if (!native) await withoutHitTest(page);
      const [box] = await lineBoxesOf(page, '#rotated');
      if (!box) throw new Error('The mention has no box.');
      await page.mouse.move(box.right - 4, box.top + 4);
      await letRestPass(page);
      expect(await visibleCard(page)).toBeNull();
      await page.mouse.move(middleOf(box).x, middleOf(box).y);
      await untilCard(page);
    },
  );

  it('opens nothing for text that is scrolled out of its box, and its card once it is in', async () => {
    const page = await openPlaces(suite);
    const [hidden] = await lineBoxesOf(page, '#scrolled');
    if (!hidden) throw new Error('The mention has no box.');
    await page.mouse.move(middleOf(hidden).x, middleOf(hidden).y);
    await letRestPass(page);
    expect(await visibleCard(page)).toBeNull();
    await page.evaluate(() => document.querySelector('#scrolled')?.scrollIntoView({ block: 'center' }));
    await pointAt(page, '#scrolled');
    await untilCard(page);
    await page.evaluate(() => document.querySelector('#scroller')?.scrollBy(0, 5));
    await untilNoCard(page);
  });

  it('draws the card in its own size on a page that zooms itself', async () => {
    const page = await openPlaces(suite);
    await page.evaluate(() => document.documentElement.style.setProperty('zoom', '1.5'));
    await pointAt(page, '#under-through');
    const { box } = await untilCard(page);
    const [line] = await lineBoxesOf(page, '#under-through');
    expect(box.right - box.left).toBeCloseTo(400, 0);
    expect(Math.abs(box.top - (line?.bottom ?? 0))).toBeLessThan(20);
  });

  it('shows the card over what fills the screen, and takes it away when that ends', async () => {
    const page = await openPlaces(suite);
    await page.bringToFront();
    const isLarge = page.evaluate(
      () =>
        new Promise((resolve) => document.addEventListener('fullscreenchange', () => resolve(true), { once: true })),
    );
    await page.click('#enlarge');
    await isLarge;
    // The window may change its size once more, and the place of the text with it.
    const { box } = await vi.waitFor(async () => {
      await pointAt(page, '#on-stage');
      return untilCard(page);
    }, PATIENCE);
    expect(await elementAt(page, middleOf(box))).toBe('backstory-card');
    await page.evaluate(() => document.exitFullscreen());
    await untilNoCard(page);
  });

  it('opens nothing behind a modal dialog, and the card in front of it', async () => {
    const page = await openPlaces(suite);
    const [behind] = await lineBoxesOf(page, '#under-through');
    await page.evaluate(() => document.querySelector('dialog')?.showModal());
    if (behind) await page.mouse.move(middleOf(behind).x, middleOf(behind).y);
    await letRestPass(page);
    expect(await visibleCard(page)).toBeNull();
    await vi.waitFor(async () => expect(await lineBoxesOf(page, '#in-dialog')).toHaveLength(1), PATIENCE);
    await pointAt(page, '#in-dialog');
    const { box } = await untilCard(page);
    expect(await elementAt(page, middleOf(box))).toBe('backstory-card');
    expect(box.right - box.left).toBeCloseTo(400, 0);
  });

  it('lets a click on a mention in a link follow the link', async () => {
    const page = await openMarked(suite);
    await pointAt(page, '#in-link');
    await untilCard(page);
    const [line] = await lineBoxesOf(page, '#in-link');
    if (line) await page.mouse.click(middleOf(line).x, middleOf(line).y);
    await untilNoCard(page);
    expect(await page.evaluate(() => location.hash)).toBe('#followed');
  });

  it('can be used above a modal dialog', async () => {
    const page = await openMarked(suite);
    await page.evaluate(() => document.querySelector('dialog')?.showModal());
    await vi.waitFor(async () => expect(await lineBoxesOf(page, '#in-dialog')).toHaveLength(1), PATIENCE);
    await pointAt(page, '#in-dialog');
    const { openButton } = await untilCard(page);
    await page.mouse.move(openButton.x, openButton.y, { steps: 8 });
    await page.mouse.click(openButton.x, openButton.y);
    await vi.waitFor(
      async () => expect(await page.evaluate(() => inPage.background().opened)).toEqual(['durand-line']),
      PATIENCE,
    );
  });
});

/** The local name of what a click would hit. */
function elementAt(page: Page, { x, y }: { x: number; y: number }): Promise<string | undefined> {
  return page.evaluate((at) => document.elementFromPoint(at.x, at.y)?.localName, { x, y });
}
