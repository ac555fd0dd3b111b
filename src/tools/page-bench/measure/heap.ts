import type { Page } from 'puppeteer-core';
import { untilSettled } from '../../start/until-settled';

/** One collection may leave what the next one takes. In ms. */
const SETTLING = { interval: 100, quiet: 100, timeout: 3_000 };
/** Figures within this count as the same. In bytes. */
const GRAIN = 4096;

/** The JavaScript heap of a page's process in use after garbage was collected, of all worlds together, in bytes. */
export async function measureHeap(page: Page): Promise<number> {
  const client = await page.createCDPSession();
  try {
    const read = async () => {
      await client.send('HeapProfiler.collectGarbage');
      const { usedSize } = await client.send('Runtime.getHeapUsage');
      return Math.round(usedSize / GRAIN) * GRAIN;
    };
    return (await untilSettled(read, SETTLING)) ?? Number.NaN;
  } finally {
    await client.detach();
  }
}
