import type { BrowserName } from '../browser/find-browser';
import { type LaunchedBrowser, launchBrowser } from '../browser/launch-browser';
import { freshExtension } from '../pages/fresh-extension';
import { contentScriptIdentity } from './content-script-identity';
import type { ContentScriptIdentity } from './whose-slice';

/** The same browser twice: without the extension, and with it. */
export interface BrowserPair {
  bare: LaunchedBrowser;
  extended: LaunchedBrowser;
  /** How our content script shows in a trace, where the browser makes any. */
  identity: ContentScriptIdentity;
  /** Ends both. */
  close(): Promise<void>;
}

/** Starts a browser without and with the built extension, which is built first if need be. */
export async function launchPair(name: BrowserName): Promise<BrowserPair> {
  const extensionFolder = await freshExtension(name);
  const bare = await launchBrowser({ name, headless: true });
  try {
    const extended = await launchBrowser({ name, headless: true, extensionFolder });
    const identity = await contentScriptIdentity(extended.extensionOrigin, extensionFolder);
    const close = async () => {
      await Promise.all([bare.close(), extended.close()]);
    };
    return { bare, extended, identity, close };
  } catch (error) {
    await bare.close();
    throw error;
  }
}
