import { browser } from 'wxt/browser';

/** False once the extension has been updated, switched off or removed: what is left of it in a page can reach nothing any more. */
export function isExtensionAlive(): boolean {
  return browser.runtime?.id !== undefined;
}
