import type { Page } from 'puppeteer-core';
import { expect, vi } from 'vitest';
import { type VisibleCard, visibleCard } from '../../support/card';
import { markedTexts } from '../../support/marked-texts';
import type { OpenOptions, PageSuite } from './describe-pages';
import { lineBoxesOf, middleOf } from './geometry';
import { TERMS } from './terms';

/** Of a page that means to style everything, whatever it is. */
const HOSTILE_STYLE =
  'backstory-card, div { display: none !important; opacity: 0 !important; transform: scale(0.1) !important; }';

export const PATIENCE = { timeout: 10_000, interval: 20 };

/** Opens `hover.html` and waits until all of it is underlined. */
export async function openMarked({ open }: PageSuite, options?: OpenOptions): Promise<Page> {
  const page = await open('hover.html', options);
  await page.addStyleTag({ content: HOSTILE_STYLE });
  await page.evaluate((terms) => inPage.start(terms), TERMS);
  await vi.waitFor(async () => expect(await markedTexts(page)).toHaveLength(8), PATIENCE);
  return page;
}

/** Rests the pointer on the first line of the first mention in an element. */
export async function pointAt(page: Page, selector: string): Promise<void> {
  const [line] = await lineBoxesOf(page, selector);
  if (!line) throw new Error(`${selector} has no line box.`);
  const { x, y } = middleOf(line);
  await page.mouse.move(x, y);
}

export async function untilCard(page: Page): Promise<VisibleCard> {
  return vi.waitFor(async () => {
    const card = await visibleCard(page);
    if (!card) throw new Error('There is no card.');
    return card;
  }, PATIENCE);
}

/** Lets the time pass in which a card would have opened or closed: that nothing happens is no event to wait for. */
export async function letRestPass(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const end = performance.now() + 600;
    while (performance.now() < end) await new Promise(requestAnimationFrame);
  });
}
