import { browser } from 'wxt/browser';

/** A file of the extension itself: no request leaves the browser. Rejects when the package does not hold it. */
export function packagedFile(name: string): Promise<Response> {
  return fetch(browser.runtime.getURL(name));
}
