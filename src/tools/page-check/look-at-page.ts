import type { Page } from 'puppeteer-core';
import { CARD_HOST } from '../browser/card-host';
import type { LaunchedBrowser } from '../browser/launch-browser';
import { snapshotDocument } from '../pages/snapshot-document';
import { collectErrors } from './collect-errors';

/** The largest pages take a busy machine some seconds to lay out. In ms. */
const LOAD_TIMEOUT = 60_000;

/** A page as it is in a browser, from the moment on that it has been parsed. */
export interface Look {
  /** As it was parsed, before any content script ran. */
  parsed: string;
  /** As it is now. */
  snapshot(): Promise<string>;
  errors(): string[];
}

/** Opens an address in a tab and calls `use` once the page has loaded; closes the tab after that. */
export async function lookAtPage<T>(
  { browser }: LaunchedBrowser,
  address: string,
  use: (page: Page, look: Look) => Promise<T>,
  /** Wraps everything that happens to the tab, e.g. to record a trace of it. */
  around: (page: Page, visit: () => Promise<T>) => Promise<T> = (_, visit) => visit(),
): Promise<T> {
  const page = await browser.newPage();
  try {
    const errors = await collectErrors(page);
    await page.evaluateOnNewDocument(NOTE_PARSED);
    return await around(page, async () => {
      await page.goto(address, { waitUntil: 'load', timeout: LOAD_TIMEOUT });
      await page.bringToFront();
      const parsed = await page.evaluate(() => (globalThis as unknown as WithParsed).backstoryParsed);
      return use(page, { parsed, snapshot: () => page.evaluate(snapshotDocument, CARD_HOST), errors });
    });
  } finally {
    await page.close();
  }
}

interface WithParsed {
  backstoryParsed: string;
}

/** Content scripts of ours run later than this. */
const NOTE_PARSED = `document.addEventListener('DOMContentLoaded', () => {
  globalThis.backstoryParsed = (${snapshotDocument.toString()})(${JSON.stringify(CARD_HOST)});
}, { once: true })`;
