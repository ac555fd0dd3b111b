import path from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { closeWelcomePage } from './close-welcome-page';
import type { ExecutableOptions } from './executable-options';

/** Keeps a browser that is driven by a program from asking, updating and calling home. */
const QUIET_FLAGS = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
];

/** Starts Chrome, Chromium or Edge. Extensions need the pipe: branded Chrome no longer heeds `--load-extension`. */
export async function launchChromium({
  executablePath,
  headless,
  profile,
  extensionFolder,
}: ExecutableOptions): Promise<{
  browser: Browser;
  extensionOrigin: string | null;
}> {
  const browser = await puppeteer.launch({
    browser: 'chrome',
    executablePath,
    headless,
    userDataDir: profile,
    // Whoever launches sees to interruptions: puppeteer ends at once, before the profile is gone.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    pipe: true,
    enableExtensions: true,
    defaultViewport: null,
    args: [
      ...QUIET_FLAGS,
      ...(headless ? ['--disable-gpu', '--window-size=1280,900'] : []),
      // Chromium's sandbox refuses to run as root, which is who one is in a container.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  if (extensionFolder === null) return { browser, extensionOrigin: null };
  try {
    const before = browser.targets();
    const id = await browser.installExtension(path.resolve(extensionFolder));
    const extensionOrigin = `chrome-extension://${id}`;
    await closeWelcomePage(browser, before);
    return { browser, extensionOrigin };
  } catch (error) {
    await browser.close();
    throw error;
  }
}
