import type { Page } from 'puppeteer-core';
import { until } from './until';

/** A paragraph with a term that was added to a page for a while. */
export interface Probe {
  /** Whether it is displayed at all: not where the whole body is not. */
  isDisplayed: boolean;
  /** Waits until its term is underlined; false when it was not within `timeout` ms. */
  untilUnderlined(timeout: number): Promise<boolean>;
}

/**
 * Puts a paragraph with a term at the end of a page's body, in front of everything in the top left corner of the view, and takes it
 * away again when `use` has ended.
 */
export async function withProbe<T>(page: Page, use: (probe: Probe) => Promise<T>): Promise<T> {
  const isDisplayed = await page.evaluate(() => {
    // An article of its own, in which a term is underlined though the page has named it before.
    const probe = document.createElement('article');
    probe.id = 'backstory-probe';
    // A name that needs nothing around it, and nothing else that would speak for other terms of the page.
    probe.textContent = 'Durand Line';
    probe.style.cssText =
      'all: initial; display: block; visibility: visible; position: fixed; top: 0; left: 0; z-index: 2147483647;';
    document.body?.append(probe);
    return probe.isConnected && probe.checkVisibility({ visibilityProperty: true });
  });
  try {
    return await use({
      isDisplayed,
      untilUnderlined: async (timeout) => (await until(() => isUnderlined(page), timeout)) !== null,
    });
  } finally {
    await page.evaluate(() => document.getElementById('backstory-probe')?.remove());
  }
}

async function isUnderlined(page: Page): Promise<true | null> {
  const found = await page.evaluate(() => {
    const probe = document.getElementById('backstory-probe');
    return [...(CSS.highlights.get('backstory-exact') ?? [])].some(
      (range) => range instanceof Range && probe?.contains(range.startContainer),
    );
  });
  return found || null;
}
