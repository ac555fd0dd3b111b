import type { Page } from 'puppeteer-core';
import { visitExtensionPage } from '../browser/open-extension-page';
import { until } from '../pages/until';

/** In ms. */
const TIMEOUT = 10_000;

/**
 * Opens the popup for a tab in a page, and resolves with how long it took from the beginning of its loading until its field had the focus and
 * its list of terms was seen, in ms.
 */
export async function timePopup(popup: Page, address: string): Promise<number> {
  // A page that is there already would only be gone to, not loaded.
  await popup.goto('about:blank');
  const { identifier } = await popup.evaluateOnNewDocument(NOTE_READY);
  await visitExtensionPage(popup, address);
  const time = await until(
    () => popup.evaluate(() => (globalThis as { popupReady?: number }).popupReady ?? null),
    TIMEOUT,
  );
  await popup.removeScriptToEvaluateOnNewDocument(identifier);
  if (time === null) throw new Error(`The popup at ${address} showed no list of terms.`);
  return time;
}

const NOTE_READY = `(() => {
  const look = () => {
    const isReady = document.activeElement?.matches('input') && document.querySelector('.terms .row-kind');
    if (!isReady) return requestAnimationFrame(look);
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => { globalThis.popupReady = performance.now(); };
    port2.postMessage(null);
  };
  requestAnimationFrame(look);
})()`;
