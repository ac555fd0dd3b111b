import type { Browser, Target } from 'puppeteer-core';

/** A browser that has installed an extension opens its first-run page by then, on a busy machine too. In ms. */
const TIMEOUT = 20_000;

/**
 * Waits for the page that the extension opens in a tab of its own when it is installed, and closes it: whoever drives a browser has a
 * page in front that they came for. Firefox does not tell the address of an extension's page, so it is known by being new.
 * @param before what there was before the installation.
 */
export async function closeWelcomePage(browser: Browser, before: readonly Target[]): Promise<void> {
  const isNewTab = (target: Target) => String(target.type()) === 'page' && !before.includes(target);
  const target = await browser.waitForTarget(isNewTab, { timeout: TIMEOUT });
  const page = await target.page();
  await page?.close();
}
