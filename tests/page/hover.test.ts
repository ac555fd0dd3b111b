import type { Page } from 'puppeteer-core';
import { expect, it, vi } from 'vitest';
import { untilNoCard, visibleCard } from '../support/card';
import { markedTexts } from '../support/marked-texts';
import { describePages, type OpenOptions, type PageSuite } from './support/describe-pages';
import { cardRole, lineBoxesOf, middleOf } from './support/geometry';
import { serialise } from './support/marks';
import { TERMS } from './support/terms';

/** Of a page that means to style everything, whatever it is. */
const HOSTILE_STYLE =
  'backstory-card, div { display: none !important; opacity: 0 !important; transform: scale(0.1) !important; }';

const PATIENCE = { timeout: 10_000, interval: 20 };

async function openMarked({ open }: PageSuite, options?: OpenOptions): Promise<Page> {
  const page = await open('hover.html', options);
  await page.addStyleTag({ content: HOSTILE_STYLE });
  await page.evaluate((terms) => inPage.start(terms), TERMS);
  await vi.waitFor(async () => expect(await markedTexts(page)).toHaveLength(8), PATIENCE);
  return page;
}

async function pointAt(page: Page, selector: string): Promise<void> {
  const [line] = await lineBoxesOf(page, selector);
  if (!line) throw new Error(`${selector} has no line box.`);
  const { x, y } = middleOf(line);
  await page.mouse.move(x, y);
}

async function untilCard(page: Page) {
  return vi.waitFor(async () => {
    const card = await visibleCard(page);
    if (!card) throw new Error('There is no card.');
    return card;
  }, PATIENCE);
}

/** Lets the time pass in which a card would have opened or closed: that nothing happens is no event to wait for. */
async function letRestPass(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const end = performance.now() + 600;
    while (performance.now() < end) await new Promise(requestAnimationFrame);
  });
}

describePages('hovering', (suite) => {
  it('opens the card of the mention under the pointer, after a rest and not before', async () => {
    const page = await openMarked(suite);
    const started = Date.now();
    await pointAt(page, '#middle');
    expect((await untilCard(page)).label).toBe('Label of durand-line');
    expect(Date.now() - started).toBeGreaterThan(250);
    expect(await cardRole(page)).toEqual({ role: 'dialog', label: 'Label of durand-line' });
  });

  it('has asked for the card by the time the rest is over, and asks only once', async () => {
    const page = await openMarked(suite);
    await pointAt(page, '#middle');
    await vi.waitFor(
      async () => expect(await page.evaluate(() => inPage.background().cards)).toEqual(['durand-line']),
      PATIENCE,
    );
    expect(await visibleCard(page)).toBeNull();
    await untilCard(page);
    await page.mouse.move(5, 300);
    await untilNoCard(page);
    await pointAt(page, '#middle');
    await untilCard(page);
    expect(await page.evaluate(() => inPage.background().cards)).toEqual(['durand-line']);
  });

  it('opens nothing for a pointer that passes over', async () => {
    const page = await openMarked(suite);
    await pointAt(page, '#middle');
    await page.mouse.move(5, 300);
    await letRestPass(page);
    expect(await visibleCard(page)).toBeNull();
  });

  it('opens nothing beside a mention, nor where only the union of its lines is', async () => {
    const page = await openMarked(suite);
    const [first, second] = await lineBoxesOf(page, '#wrapped');
    if (!first || !second) throw new Error('The mention is not wrapped.');
    expect(second.right).toBeLessThan(first.left);
    await page.mouse.move((first.left + second.right) / 2, middleOf(first).y);
    await letRestPass(page);
    expect(await visibleCard(page)).toBeNull();
    await page.mouse.move(middleOf(second).x, middleOf(second).y);
    const { box } = await untilCard(page);
    expect(box.top).toBeGreaterThanOrEqual(second.bottom);
    expect(box.left).toBeCloseTo(second.left, -1);
  });

  it('finds the mention under the pointer without highlightsFromPoint too', async () => {
    const page = await openMarked(suite);
    await page.evaluate(() => Object.assign(CSS.highlights, { highlightsFromPoint: undefined }));
    const [first, second] = await lineBoxesOf(page, '#wrapped');
    if (!first || !second) throw new Error('The mention is not wrapped.');
    await page.mouse.move((first.left + second.right) / 2, middleOf(first).y);
    await letRestPass(page);
    expect(await visibleCard(page)).toBeNull();
    await page.mouse.move(middleOf(first).x, middleOf(first).y);
    expect((await untilCard(page)).label).toBe('Label of durand-line');
  });

  it('lets the pointer go over to the card, and closes once it has left both', async () => {
    const page = await openMarked(suite);
    await pointAt(page, '#middle');
    const { box, openButton } = await untilCard(page);
    await page.mouse.move(middleOf(box).x, middleOf(box).y, { steps: 8 });
    await letRestPass(page);
    expect(await visibleCard(page)).not.toBeNull();
    await page.mouse.click(openButton.x, openButton.y);
    expect(await page.evaluate(() => inPage.background().opened)).toEqual(['durand-line']);
    await page.mouse.move(5, 300);
    await untilNoCard(page);
  });

  it('shows the card of another mention in place of the first', async () => {
    const page = await openMarked(suite);
    await pointAt(page, '#middle');
    await untilCard(page);
    await page.keyboard.press('Escape');
    await pointAt(page, '#below');
    await vi.waitFor(async () => expect((await visibleCard(page))?.label).toBe('Label of spin-boldak'), PATIENCE);
  });

  it('closes on Escape, which the page still receives, and stays away until the pointer has left', async () => {
    const page = await openMarked(suite);
    await page.evaluate(() => {
      document.addEventListener('keydown', ({ key, defaultPrevented }) => {
        document.body.dataset.key = `${key} ${defaultPrevented}`;
      });
    });
    await pointAt(page, '#middle');
    await untilCard(page);
    await page.keyboard.press('Escape');
    await untilNoCard(page);
    expect(await page.evaluate(() => document.body.dataset.key)).toBe('Escape false');
    const [line] = await lineBoxesOf(page, '#middle');
    if (line) await page.mouse.move(line.left + 4, line.top + 4);
    await letRestPass(page);
    expect(await visibleCard(page)).toBeNull();
    await page.mouse.move(5, 300);
    await page.evaluate(() => new Promise(requestAnimationFrame));
    await pointAt(page, '#middle');
    await untilCard(page);
  });

  it('closes when the page is scrolled', async () => {
    const page = await openMarked(suite);
    await pointAt(page, '#middle');
    await untilCard(page);
    await page.evaluate(() => scrollBy(0, 200));
    await untilNoCard(page);
  });

  it('closes when its mention goes', async () => {
    const page = await openMarked(suite);
    await pointAt(page, '#middle');
    await untilCard(page);
    await page.evaluate(() => document.querySelector('#middle')?.remove());
    await untilNoCard(page);
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
