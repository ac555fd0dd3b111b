import { browser } from 'wxt/browser';
import { TAKEOVER_EVENT } from '../messaging/contract';
import { TRIAGE } from './frame-scripts';

/**
 * Brings the extension to the tabs that were open before it was installed or updated, for browsers that leave that to the extension:
 * the script of an older version is told to end, then triage starts.
 */
export async function takeOverTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*', 'file://*/*'] });
  await Promise.all(tabs.map(({ id, discarded }) => (id === undefined || discarded ? undefined : takeOverTab(id))));
}

async function takeOverTab(tabId: number): Promise<void> {
  try {
    const announce = (type: string) => void document.dispatchEvent(new Event(type));
    await browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      func: announce,
      args: [TAKEOVER_EVENT],
    });
    // The triage of the top frame sees to the others.
    await browser.scripting.executeScript({ target: { tabId }, files: [TRIAGE] });
  } catch {
    // A tab that no extension may touch: the browser's own pages, its shop, an error page.
  }
}
