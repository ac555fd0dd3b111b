import type { Page } from 'puppeteer-core';
import { untilSettled } from '../start/until-settled';

/** Longer than a cold start of the background, the longest pause in reading a page. In ms. */
const SETTLING = { interval: 100, quiet: 700, timeout: 30_000 };

/**
 * Waits until no script has run in a tab of Chromium for a while. Of a page whose own scripts are off this says that our content
 * script has nothing left to do; nothing is run in the page to learn it.
 */
export async function untilIdle(tab: Page): Promise<void> {
  const client = await tab.createCDPSession();
  try {
    await client.send('Performance.enable');
    await untilSettled(async () => {
      const { metrics } = await client.send('Performance.getMetrics');
      return metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? null;
    }, SETTLING);
  } finally {
    await client.detach();
  }
}
