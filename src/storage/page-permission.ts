import { browser } from 'wxt/browser';

/** Firefox lets readers take from an extension, or not give it, what its manifest asks for. */
const PAGES = { origins: ['<all_urls>'] };

/** Whether the browser lets the extension read web pages. */
export function hasPagePermission(): Promise<boolean> {
  return browser.permissions.contains(PAGES);
}

/** Has the browser ask the reader for it; resolves with whether it is there then. To be called in answer to a click. */
export function requestPagePermission(): Promise<boolean> {
  return browser.permissions.request(PAGES);
}
