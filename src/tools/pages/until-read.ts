import type { Page } from 'puppeteer-core';
import { withProbe } from './probe';

/** Long enough for the largest pages on a busy machine. In ms. */
const TIMEOUT = 30_000;

/** What has come of waiting: the page was read; it shows nothing that could be; or it was not read in time. */
export type ReadingOutcome = 'read' | 'not-displayed' | 'timed-out';

/**
 * Waits until the extension has read a page to its end. It reads and sends what it has read in order, and what was added after all
 * else: so a paragraph with a term is put at the end of the body, and when that is underlined, everything before it has been looked
 * at. The paragraph is gone again when this resolves.
 */
export async function untilRead(page: Page, timeout = TIMEOUT): Promise<ReadingOutcome> {
  return withProbe(page, async ({ isDisplayed, untilUnderlined }) => {
    if (!isDisplayed) return 'not-displayed';
    return (await untilUnderlined(timeout)) ? 'read' : 'timed-out';
  });
}
