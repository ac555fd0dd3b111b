import { browser } from 'wxt/browser';
import { TAKEOVER_EVENT } from '../messaging/contract';
import { readSiteMode } from '../settings/settings-store';
import { hostOf, lookAt } from './first-looks';
import type { HandlerEnvironment } from './handlers';
import { showIdle } from './watch-pages';

/** Kept in session storage, which browsers empty when they start and when the extension is installed, updated or switched on. */
const DONE = 'hasTakenOver';

/**
 * Brings the extension to the tabs that were open before it was there, once: the scripts of an older version are told to end, then each
 * page gets its first look. To be called whenever the background starts.
 */
export async function takeOverTabs(environment: HandlerEnvironment): Promise<void> {
  const { [DONE]: isDone } = await browser.storage.session.get(DONE);
  if (isDone === true) return;
  await browser.storage.session.set({ [DONE]: true });
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*', 'file://*/*'], discarded: false });
  await Promise.all(tabs.map(({ id, url }) => (id === undefined ? undefined : takeOverTab(id, url, environment))));
}

async function takeOverTab(tabId: number, url: string | undefined, environment: HandlerEnvironment): Promise<void> {
  try {
    const announce = (type: string) => void document.dispatchEvent(new Event(type));
    await browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      func: announce,
      args: [TAKEOVER_EVENT],
    });
  } catch {
    // A tab that no extension may touch: the browser's own pages, its shop, an error page.
    return;
  }
  const mode = await readSiteMode(hostOf(url));
  if (mode === 'on') await lookAt({ tabId, frameId: 0 }, environment);
  else await showIdle(tabId, mode, environment);
}
