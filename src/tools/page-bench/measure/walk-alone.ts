import type { Page } from 'puppeteer-core';

export interface Walk {
  ms: number;
  /** UTF-16 units of all text nodes. */
  characters: number;
}

/**
 * Times the loop of a bare `TreeWalker` over all text nodes by the page's own clock: without compiling it, without a world of its own.
 * The first of its document, if nothing has walked over it before. Throws when the page's clock is too coarse for that.
 */
export async function timeWalk(page: Page): Promise<Walk> {
  const { isIsolated, ...walk } = await page.evaluate(() => {
    const start = performance.now();
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
    let characters = 0;
    for (let text = walker.nextNode() as Text | null; text; text = walker.nextNode() as Text | null)
      characters += text.data.length;
    return { ms: performance.now() - start, characters, isIsolated: crossOriginIsolated };
  });
  if (!isIsolated) throw new Error('The page has no clock of microseconds: it was not served isolated.');
  return walk;
}
