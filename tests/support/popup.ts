import type { Page } from 'puppeteer-core';
import { vi } from 'vitest';
import type { PageInspector } from '../../src/tools/browser/page-inspector';

const PATIENCE = { timeout: 10_000, interval: 50 };

interface ExtensionApi {
  extension: { getViews(filter: { type: 'popup' }): Window[] };
}

/**
 * Waits until the toolbar's own popup is open and shows a heading, and resolves with that. It is read from another page of the
 * extension, since Firefox shows its popup to no test.
 */
export async function toolbarPopupHeading({ popup }: PageInspector): Promise<string> {
  return vi.waitFor(async () => {
    const heading = await popup.evaluate(() => {
      const { chrome } = globalThis as unknown as { chrome: ExtensionApi };
      const [view] = chrome.extension.getViews({ type: 'popup' });
      return view?.document.querySelector('h1')?.textContent ?? null;
    });
    if (heading === null) throw new Error('The popup of the toolbar is not open, or shows no entry.');
    return heading;
  }, PATIENCE);
}

/** What an element of a page says; waits until it is there and says what is expected. */
export async function untilText(page: Page, selector: string, expected: string | RegExp): Promise<string> {
  return vi.waitFor(async () => {
    const texts = await page.$$eval(selector, (elements) => elements.map((element) => element.textContent ?? ''));
    const found = texts.find((text) => (typeof expected === 'string' ? text.trim() === expected : expected.test(text)));
    if (found === undefined) throw new Error(`${selector} says ${JSON.stringify(texts)}, not ${expected}`);
    return found.trim();
  }, PATIENCE);
}

/** Clicks the first element that a selector finds and whose text begins so; waits until there is one. */
export async function clickText(page: Page, selector: string, beginning: string): Promise<void> {
  await vi.waitFor(async () => {
    for (const element of await page.$$(selector)) {
      const text = await element.evaluate((node) => node.textContent ?? '');
      if (text.trim().startsWith(beginning)) return element.click();
    }
    throw new Error(`No ${selector} begins with "${beginning}".`);
  }, PATIENCE);
}
