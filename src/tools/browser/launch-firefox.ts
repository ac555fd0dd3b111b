import { randomUUID } from 'node:crypto';
import path from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { closeWelcomePage } from './close-welcome-page';
import type { ExecutableOptions } from './executable-options';
import { readGeckoId } from './read-gecko-id';

/** Keeps Firefox from asking, updating and calling home. */
const QUIET_PREFS = {
  'app.update.disabledForTesting': true,
  'browser.aboutwelcome.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.update.enabled': false,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
};

/**
 * Starts Firefox. It gives every extension a random origin and tells nobody, so the origin is chosen here, beforehand,
 * through the preference in which Firefox keeps that choice.
 */
export async function launchFirefox({
  executablePath,
  headless,
  profile,
  extensionFolder,
}: ExecutableOptions): Promise<{
  browser: Browser;
  extensionOrigin: string | null;
}> {
  const uuid = randomUUID();
  const geckoId = extensionFolder === null ? null : await readGeckoId(extensionFolder);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless,
    userDataDir: profile,
    // Whoever launches sees to interruptions: puppeteer ends at once, before the profile is gone.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    defaultViewport: null,
    // Only with system access does Firefox let WebDriver BiDi visit pages of extensions. A reader's window does without.
    args: headless ? ['--width=1280', '--height=900', '--remote-allow-system-access'] : [],
    extraPrefsFirefox: {
      ...QUIET_PREFS,
      ...(geckoId === null ? {} : { 'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: uuid }) }),
    },
  });
  if (extensionFolder === null) return { browser, extensionOrigin: null };
  try {
    const before = browser.targets();
    await browser.installExtension(path.resolve(extensionFolder));
    const extensionOrigin = `moz-extension://${uuid}`;
    await closeWelcomePage(browser, before);
    return { browser, extensionOrigin };
  } catch (error) {
    await browser.close();
    throw error;
  }
}
