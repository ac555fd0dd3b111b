import { afterAll, beforeAll, describe } from 'vitest';
import type { BrowserName } from '../../src/tools/browser/find-browser';
import { type LaunchedBrowser, type LaunchOptions, launchBrowser } from '../../src/tools/browser/launch-browser';

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

/** Starting a browser on a busy machine, twice if need be. In ms. */
const LAUNCH_TIMEOUT = 120_000;

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
      running = await launchPatiently({
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

/**
 * Among hundreds of launches on a busy machine there is one whose browser never comes as far as to open a tab. Tests have a second try in CI; what comes
 * before them has none from vitest. Said aloud, so that a launch that fails often is noticed.
 */
async function launchPatiently(options: LaunchOptions): Promise<LaunchedBrowser> {
  try {
    return await launchBrowser(options);
  } catch (error) {
    console.warn(`${options.name} did not start, and is started once more: ${String(error)}`);
    return launchBrowser(options);
  }
}
