import type { Page } from 'puppeteer-core';
import { until } from '../../pages/until';

/** In ms. */
const TIMEOUT = 15_000;

/**
 * How long it takes from document idle until the first frame that shows an underline in view, in ms; null when none came within 15 s.
 *
 * Document idle is when Chromium runs such content scripts: at the end of the load event, or 200 ms after that of DOMContentLoaded,
 * whichever is first. The page is looked at before each frame, so the figure is exact to a frame.
 */
export async function timeFirstUnderline(tab: Page, open: () => Promise<void>): Promise<number | null> {
  await tab.evaluateOnNewDocument(NOTE_FIRST_UNDERLINE);
  await open();
  await tab.bringToFront();
  return until(
    () =>
      tab.evaluate(() => {
        const { backstoryFirst } = globalThis as { backstoryFirst?: number };
        const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
        if (backstoryFirst === undefined || !navigation) return null;
        return backstoryFirst - Math.min(navigation.loadEventEnd, navigation.domContentLoadedEventEnd + 200);
      }),
    TIMEOUT,
  );
}

const NOTE_FIRST_UNDERLINE = `(() => {
  const isInView = ({ x, y, right, bottom }) => x < innerWidth && y < innerHeight && right > 0 && bottom > 0;
  const look = () => {
    for (const name of ['backstory-exact', 'backstory-approximate']) {
      for (const range of CSS.highlights.get(name) ?? []) {
        if ([...range.getClientRects()].some(isInView)) {
          globalThis.backstoryFirst = performance.now();
          return;
        }
      }
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
})()`;
