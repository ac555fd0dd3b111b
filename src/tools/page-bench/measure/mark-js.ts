import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type Mark from 'mark.js';
import type { Page } from 'puppeteer-core';
import type { MarkResult } from '../results';

/** After that it is given up. In ms. */
export const MARK_LIMIT = 20_000;

const SOURCE = createRequire(import.meta.url).resolve('mark.js/dist/mark.min.js');

/**
 * Has mark.js mark names in a page, whole words only, the longest first as mark.js does itself; each name in a call of its own, which
 * costs the same, so that it can be given up in between.
 */
export async function timeMarkJs(tab: Page, names: readonly string[]): Promise<MarkResult> {
  await tab.evaluate(await readFile(SOURCE, 'utf8'));
  const longestFirst = [...names].sort((a, b) => b.length - a.length);
  return tab.evaluate(
    (keywords, limit) => {
      const mark = new (globalThis as unknown as { Mark: typeof Mark }).Mark(document.body);
      const start = performance.now();
      for (const keyword of keywords) {
        mark.mark(keyword, { separateWordSearch: false, accuracy: 'exactly' });
        const ms = performance.now() - start;
        if (ms > limit) return { ms, isFinished: false };
      }
      return { ms: performance.now() - start, isFinished: true };
    },
    longestFirst,
    MARK_LIMIT,
  );
}
