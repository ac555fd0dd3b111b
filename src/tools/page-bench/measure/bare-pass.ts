import type { Page } from 'puppeteer-core';

export interface BarePass {
  ms: number;
  /** UTF-16 units of all text nodes. */
  characters: number;
}

/**
 * Reads every text node of a page with a bare `TreeWalker`, which is the least that anything must do that reads a page. Cold, if
 * nothing has walked over this document before. Throws when the page's clock is too coarse for that.
 */
export async function timeBarePass(page: Page): Promise<BarePass> {
  const { isIsolated, ...pass } = await page.evaluate(() => {
    const start = performance.now();
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
    let characters = 0;
    for (let text = walker.nextNode() as Text | null; text; text = walker.nextNode() as Text | null)
      characters += text.data.length;
    return { ms: performance.now() - start, characters, isIsolated: crossOriginIsolated };
  });
  if (!isIsolated) throw new Error('The page has no clock of microseconds: it was not served isolated.');
  return pass;
}
