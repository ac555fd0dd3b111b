import { afterAll, beforeAll, describe } from 'vitest';
import type { BrowserName } from '../../src/tools/browser/find-browser';
import { type LaunchedBrowser, launchBrowser } from '../../src/tools/browser/launch-browser';

export const BROWSER_NAMES: readonly BrowserName[] = ['chromium', 'firefox'];

/** What a suite knows of the browser that it runs in. */
export interface BrowserContext {
  readonly name: BrowserName;
  /** The running browser: there from the suite's first hook on, gone after its last test. */
  readonly launched: LaunchedBrowser;
}

export interface BrowserSuiteOptions {
  /** The folder of the built extension for a browser; without it none is installed. */
  extensionFolder?: (name: BrowserName) => string;
}

/** Starting a browser on a busy machine. In ms. */
const LAUNCH_TIMEOUT = 60_000;

/**
 * Runs a suite once in each browser, with a browser of its own. Where one is missing, the suite fails with a sentence that says
 * what to install: a skipped browser would look like a tested one.
 */
export function describeInBrowsers(
  title: string,
  suite: (context: BrowserContext) => void,
  { extensionFolder }: BrowserSuiteOptions = {},
): void {
  describe.each(BROWSER_NAMES)(`${title} (%s)`, (name) => {
    let running: LaunchedBrowser | null = null;
    beforeAll(async () => {
      const folder = extensionFolder?.(name);
      running = await launchBrowser({
        name,
        headless: true,
        ...(folder === undefined ? {} : { extensionFolder: folder }),
      });
    }, LAUNCH_TIMEOUT);
    afterAll(async () => {
      await running?.close();
    }, LAUNCH_TIMEOUT);
    suite({
      name,
      get launched() {
        if (running === null) throw new Error('The browser runs only while tests and hooks do.');
        return running;
      },
    });
  });
}
