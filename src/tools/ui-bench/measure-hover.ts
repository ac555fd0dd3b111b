import type { Page } from 'puppeteer-core';
import { CARD_HOST } from '../browser/card-host';
import { mentionPlaces } from '../browser/mention-places';
import { until } from '../pages/until';

/** In ms. */
const TIMEOUT = 10_000;
/** How many frames tell how long one is. */
const FRAMES = 60;

/**
 * Rests the pointer on terms of a page, one after the other.
 * @param count of terms at most.
 * @returns for each, how long it took from the pointer's arrival to the frame that showed the card, in ms.
 */
export async function timeHovers(page: Page, count: number): Promise<number[]> {
  await page.evaluate(WATCH_CARDS);
  await until(async () => ((await mentionPlaces(page)).some(({ inView }) => inView) ? true : null), TIMEOUT);
  const places = (await mentionPlaces(page)).filter(({ inView }) => inView).slice(0, count);
  const times: number[] = [];
  for (const { x, y } of places) {
    await page.mouse.move(1, 1);
    await until(async () => ((await page.$(CARD_HOST)) === null ? true : null), TIMEOUT);
    await page.evaluate(() => {
      globalThis.hoverTimes = { arrived: null, painted: null };
    });
    await page.mouse.move(x, y);
    const time = await until(
      () =>
        page.evaluate(() => {
          const { arrived, painted } = globalThis.hoverTimes;
          return arrived === null || painted === null ? null : painted - arrived;
        }),
      TIMEOUT,
    );
    if (time === null) throw new Error(`No card came for the term at ${x}, ${y} of ${page.url()}.`);
    times.push(time);
    await page.keyboard.press('Escape');
  }
  return times;
}

/** How long a frame of a page is, in ms: the median. */
export async function measureFrame(page: Page): Promise<number> {
  return page.evaluate(async (count) => {
    const times: number[] = [];
    while (times.length <= count) times.push(await new Promise<number>((resolve) => requestAnimationFrame(resolve)));
    const lengths = times.slice(1).map((time, at) => time - (times[at] ?? Number.NaN));
    return lengths.sort((a, b) => a - b)[Math.floor(count / 2)] ?? Number.NaN;
  }, FRAMES);
}

declare global {
  var hoverTimes: { arrived: number | null; painted: number | null };
}

/**
 * Runs in the page. A card is there before it is to be seen, while the pointer still rests. What a frame's callbacks have seen is painted when
 * the next task runs.
 */
const WATCH_CARDS = `(() => {
  globalThis.hoverTimes = { arrived: null, painted: null };
  const note = ({ timeStamp }) => { globalThis.hoverTimes.arrived ??= timeStamp; };
  document.addEventListener('pointermove', note, { capture: true, passive: true });
  const notePaint = () => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => { globalThis.hoverTimes.painted ??= performance.now(); };
    requestAnimationFrame(() => port2.postMessage(null));
  };
  const noteShown = (host) => getComputedStyle(host).visibility === 'visible' && notePaint();
  new MutationObserver(() => {
    const host = document.querySelector('${CARD_HOST}');
    if (!host) return;
    noteShown(host);
    new MutationObserver(() => noteShown(host)).observe(host, { attributes: true, attributeFilter: ['style'] });
  }).observe(document.documentElement, { childList: true });
})()`;
