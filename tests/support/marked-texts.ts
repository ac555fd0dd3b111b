import type { Page } from 'puppeteer-core';
import { expect, vi } from 'vitest';
import { type MentionPlace, mentionPlaces } from '../../src/tools/browser/mention-places';

/** A cold start of the background on a busy machine. In ms. */
const PATIENCE = { timeout: 20_000, interval: 50 };

/** What is underlined on a page, in reading order, white space as a reader sees it. */
export async function markedTexts(page: Page): Promise<string[]> {
  return (await mentionPlaces(page)).map(({ text }) => text.replace(/\s+/g, ' '));
}

/** Waits until each of the texts is underlined; fails with what is underlined instead. */
export async function untilMarked(page: Page, ...texts: string[]): Promise<string[]> {
  return vi.waitFor(async () => {
    const marked = await markedTexts(page);
    expect(marked).toEqual(expect.arrayContaining(texts));
    return marked;
  }, PATIENCE);
}

/** Waits until nothing is underlined (any more). */
export async function untilUnmarked(page: Page): Promise<void> {
  await vi.waitFor(async () => expect(await markedTexts(page)).toEqual([]), PATIENCE);
}

/** Where a text is underlined for the first time; waits for that. */
export async function placeOf(page: Page, text: string): Promise<MentionPlace> {
  await untilMarked(page, text);
  const place = (await mentionPlaces(page)).find((candidate) => candidate.text === text);
  if (!place) throw new Error(`"${text}" is underlined no longer.`);
  return place;
}

/** As `placeOf`, after having scrolled there if need be. */
export async function placeInView(page: Page, text: string): Promise<MentionPlace> {
  const place = await placeOf(page, text);
  if (place.inView) return place;
  await page.evaluate((y) => window.scrollBy({ top: y - innerHeight / 2, behavior: 'instant' }), place.y);
  return placeOf(page, text);
}
