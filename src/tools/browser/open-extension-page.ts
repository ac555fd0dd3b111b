import { setTimeout as delay } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { LaunchedBrowser } from './launch-browser';

/** How often to look whether the page has come, and how long at most. In ms. */
const POLLING = 20;
const TIMEOUT = 15_000;

/**
 * Opens one of the extension's own pages in a new tab, e.g. `popup.html?tab=3`, and resolves once it has loaded.
 * Works in Firefox only when it was started headless: see `launch-firefox.ts`.
 */
export async function openExtensionPage(launched: LaunchedBrowser, pathAndQuery: string): Promise<Page> {
  if (launched.extensionOrigin === null) throw new Error('The browser was started without an extension.');
  const page = await launched.browser.newPage();
  await visitExtensionPage(page, `${launched.extensionOrigin}/${pathAndQuery}`);
  return page;
}

/** Takes a tab to a page of the extension and resolves once it has loaded. */
export async function visitExtensionPage(page: Page, url: string): Promise<void> {
  // Firefox reports no navigation events for pages of extensions, so that `goto` never ends: it is started, then watched.
  const watch = new AbortController();
  const going = page.goto(url, { signal: watch.signal, timeout: TIMEOUT });
  const watching = untilArrived(page, url, watch.signal);
  try {
    await Promise.race([going, watching]);
  } finally {
    watch.abort();
    await Promise.allSettled([going, watching]);
  }
}

async function untilArrived(page: Page, url: string, signal: AbortSignal): Promise<void> {
  while (!signal.aborted && !(await isAt(page, url))) await delay(POLLING);
}

async function isAt(page: Page, url: string): Promise<boolean> {
  try {
    return await page.evaluate((expected) => location.href === expected && document.readyState === 'complete', url);
  } catch {
    // Between two documents, or two processes, there is nothing to evaluate in: not there yet.
    return false;
  }
}
