import type { Page } from 'puppeteer-core';

/**
 * Opens the popup for a tab in a page, and resolves with how long it took from the beginning of its loading until its field had the focus and
 * its list of terms was seen, in ms. Nothing is asked of the popup meanwhile. Rejects when it shows no list of terms within the page's usual time.
 */
export async function timePopup(popup: Page, address: string): Promise<number> {
  // A page that is there already would only be gone to, not loaded.
  await popup.goto('about:blank');
  const { identifier } = await popup.evaluateOnNewDocument(NOTE_READY);
  await popup.goto(address);
  const ready = await popup.waitForFunction('globalThis.popupReady');
  await popup.removeScriptToEvaluateOnNewDocument(identifier);
  return (await ready.jsonValue()) as number;
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
