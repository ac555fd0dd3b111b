import { browser } from 'wxt/browser';
import { TAKEOVER_EVENT } from '../messaging/contract';

const TRIAGE = '/triage.js';

/**
 * Brings the extension to the tabs that were open before it was installed or updated, for browsers that leave that to the extension:
 * the script of an older version is told to end, then triage starts.
 */
export async function takeOverTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*', 'file://*/*'] });
  await Promise.all(tabs.map(({ id, discarded }) => (id === undefined || discarded ? undefined : takeOverTab(id))));
}

async function takeOverTab(tabId: number): Promise<void> {
  const target = { tabId, allFrames: true };
  try {
    const announce = (type: string) => void document.dispatchEvent(new Event(type));
    await browser.scripting.executeScript({ target, func: announce, args: [TAKEOVER_EVENT] });
    await browser.scripting.executeScript({ target, files: [TRIAGE] });
  } catch {
    // A tab that no extension may touch: the browser's own pages, its shop, an error page.
  }
}
