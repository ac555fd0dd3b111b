import { browser } from 'wxt/browser';

/** Opens the first-run page when the extension was installed; at an update there is nothing that a reader must be told. */
export async function welcomeReader(reason: string): Promise<void> {
  if (reason === 'install') await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}
