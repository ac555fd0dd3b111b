import type { Page } from 'puppeteer-core';
import { expect, vi } from 'vitest';
import { markedTexts } from '../../support/marked-texts';

/** What is underlined in `article.html` with the usual terms, once all of it has been read. */
export const ARTICLE_MARKS = [
  'Durand Line',
  'Tehrik-i-Taliban',
  'Durand Line',
  'Spin Boldak',
  'Spin Boldak',
  'Durand Line',
];

/** Waits until exactly these texts are underlined, in this order. On a busy machine a page is read in several slices. */
export async function untilMarkedAs(page: Page, texts: readonly string[]): Promise<void> {
  await vi.waitFor(async () => expect(await markedTexts(page)).toEqual(texts), { timeout: 10_000, interval: 30 });
}

/** What each of our highlights has in it, in the order of the document; null for one that is not registered. */
export function marksByHighlight(page: Page): Promise<Record<string, string[] | null>> {
  return page.evaluate(() =>
    Object.fromEntries(
      ['backstory-exact', 'backstory-approximate', 'backstory-current'].map((name) => {
        const highlight = CSS.highlights.get(name);
        const ranges = highlight ? [...highlight].filter((range) => range instanceof Range) : null;
        ranges?.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
        return [name, ranges?.map((range) => range.toString()) ?? null];
      }),
    ),
  );
}

/** The whole document as text, to be compared before and after. */
export function serialise(page: Page): Promise<string> {
  return page.evaluate(() => new XMLSerializer().serializeToString(document));
}
