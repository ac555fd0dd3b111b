import { browser } from 'wxt/browser';
import type { PageVisit } from './contract';
import { createWatchedPage } from './watched-page';

/**
 * Tells which page the reader has before them, soon and whenever another tab comes to the front or another page into the tab, until the signal
 * aborts; null when there is none.
 * @param named the tab to stay with; null for the active tab of the window.
 */
export function followPage(
  named: number | null,
  listener: (visit: PageVisit | null) => void,
  signal: AbortSignal,
): void {
  let known: string | undefined;
  let asked = 0;
  const look = async () => {
    const question = ++asked;
    const tab = await findTab(named).catch(() => undefined);
    if (signal.aborted || question !== asked) return;
    // Within a page the reader moves about; another address is another page.
    const key = tab?.id === undefined ? '' : `${tab.id} ${tab.url?.split('#')[0] ?? ''}`;
    if (key === known) return;
    known = key;
    listener(tab?.id === undefined ? null : { key, page: createWatchedPage(tab.id) });
  };
  const lookAgain = () => void look();
  const onUpdated = (_: number, { url, status }: { url?: string | undefined; status?: string | undefined }) => {
    if (url !== undefined || status !== undefined) lookAgain();
  };
  browser.tabs.onActivated.addListener(lookAgain);
  browser.tabs.onUpdated.addListener(onUpdated);
  signal.addEventListener(
    'abort',
    () => {
      browser.tabs.onActivated.removeListener(lookAgain);
      browser.tabs.onUpdated.removeListener(onUpdated);
    },
    { once: true },
  );
  lookAgain();
}

async function findTab(
  named: number | null,
): Promise<{ id?: number | undefined; url?: string | undefined } | undefined> {
  if (named !== null) return browser.tabs.get(named);
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active;
}
