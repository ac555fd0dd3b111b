import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Browser } from 'puppeteer-core';
import { explainMissingBrowsers } from './explain-missing-browsers.mjs';
import { type BrowserName, findBrowser } from './find-browser';
import { launchChromium } from './launch-chromium';
import { launchFirefox } from './launch-firefox';
import { onInterruption } from './on-interruption';

export interface LaunchOptions {
  name: BrowserName;
  headless: boolean;
  /** The folder of a built extension to be installed, e.g. `.output/chrome-mv3`. */
  extensionFolder?: string;
}

export interface LaunchedBrowser {
  name: BrowserName;
  browser: Browser;
  /** `chrome-extension://<id>` or `moz-extension://<uuid>`; null without an extension. */
  extensionOrigin: string | null;
  /** Ends the browser, if it still runs, and removes its profile. */
  close(): Promise<void>;
}

/**
 * Starts an installed browser with a fresh profile and, if asked, an extension in it. Nothing of it is left behind when this
 * process is interrupted.
 * Fails with a sentence that says what to install when there is no such browser.
 */
export async function launchBrowser({ name, headless, extensionFolder }: LaunchOptions): Promise<LaunchedBrowser> {
  const executablePath = findBrowser(name);
  if (executablePath === null) throw new Error(explainMissingBrowsers([name]));
  const profile = await mkdtemp(path.join(os.tmpdir(), 'backstory-profile-'));
  // A browser that has just ended may still be writing.
  const removeProfile = () => rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  const launch = name === 'chromium' ? launchChromium : launchFirefox;
  try {
    const { browser, extensionOrigin } = await launch({
      executablePath,
      headless,
      profile,
      extensionFolder: extensionFolder ?? null,
    });
    const end = async () => {
      await browser.close();
      await removeProfile();
    };
    const callOff = onInterruption(end);
    const close = () => {
      callOff();
      return end();
    };
    return { name, browser, extensionOrigin, close };
  } catch (error) {
    await removeProfile();
    throw error;
  }
}
