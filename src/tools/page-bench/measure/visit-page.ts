import type { Page } from 'puppeteer-core';
import type { LaunchedBrowser } from '../../browser/launch-browser';

/** The largest pages take a busy machine some seconds to lay out. In ms. */
const LOAD_TIMEOUT = 60_000;

/** Opens an empty tab, calls `use` with it and with what takes it to the address, and closes it. */
export async function withTab<T>(
  { browser }: LaunchedBrowser,
  address: string,
  use: (tab: Page, open: () => Promise<void>) => Promise<T>,
): Promise<T> {
  const tab = await browser.newPage();
  try {
    return await use(tab, async () => {
      await tab.goto(address, { waitUntil: 'load', timeout: LOAD_TIMEOUT });
    });
  } finally {
    await tab.close();
  }
}
