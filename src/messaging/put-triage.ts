import { browser } from 'wxt/browser';

/** Puts triage into a frame, where it is once at most. Rejects where no extension may be. */
export async function putTriage({ tabId, frameId }: { tabId: number; frameId: number }): Promise<void> {
  const target = { tabId, frameIds: [frameId] };
  await browser.scripting.executeScript({ target, files: ['/triage.js'], injectImmediately: true });
}
