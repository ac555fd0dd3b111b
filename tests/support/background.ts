import type { Browser, Page, Target } from 'puppeteer-core';
import { vi } from 'vitest';
import { builtExtensionFolder } from '../../src/tools/browser/built-extension';
import type { LaunchedBrowser } from '../../src/tools/browser/launch-browser';
import { openExtensionPage } from '../../src/tools/browser/open-extension-page';
import { readGeckoId } from '../../src/tools/browser/read-gecko-id';

const PATIENCE = { timeout: 20_000, interval: 30 };

/** What the background is waiting for when it is stopped: its own files, or scripts to be put into pages. */
export type HeldUp = 'files' | 'scripts';

/** The extension's background, in the hands of a test. */
export interface HeldBackground {
  /** Waits until somebody has asked for something that the answer to is held up. */
  untilAsked(): Promise<void>;
  /** Ends it, as browsers do at any time; they start it again for the next event. */
  stop(): Promise<void>;
}

/** The globals of the background, as far as they are used here. */
interface Globals {
  fetch: unknown;
  chrome: { scripting: object };
  heldUp?: number;
}

/**
 * Starts the background anew and has it wait without end for what it needs, so that whatever it is asked is under way when it is stopped.
 * The one that starts afterwards is its usual self. The tab in front is in front again afterwards.
 */
export async function holdBackground(launched: LaunchedBrowser, inFront: Page, held: HeldUp): Promise<HeldBackground> {
  // One that asks nothing of its own: what was read for it would not be waited for.
  const helper = await openExtensionPage(launched, 'options.html');
  await inFront.bringToFront();
  const { browser, extensionOrigin } = launched;
  const isFirefox = launched.name === 'firefox';
  const inBackground = isFirefox
    ? (code: string) => helper.evaluate(`chrome.runtime.getBackgroundPage().then(${code})`)
    : async (code: string) => {
        const worker = await (await serviceWorker(browser, extensionOrigin)).worker();
        return worker?.evaluate(`(${code})(globalThis)`);
      };
  const stop = () => (isFirefox ? stopEventPage(browser) : stopServiceWorker(browser, extensionOrigin));

  await stop();
  await wake(helper);
  await inBackground(held === 'files' ? String(holdFiles) : String(holdScripts));
  return {
    untilAsked: () =>
      vi.waitFor(async () => {
        if (!(await inBackground(String((globals: Globals) => globals.heldUp)))) throw new Error('Nobody has asked.');
      }, PATIENCE),
    stop,
  };
}

// Both travel as text: they may use nothing from around them.
const holdFiles = (globals: Globals): void => {
  globals.fetch = () => {
    globals.heldUp = 1;
    return new Promise(() => {});
  };
};
const holdScripts = (globals: Globals): void => {
  const executeScript = () => {
    globals.heldUp = 1;
    return new Promise(() => {});
  };
  Object.assign(globals.chrome.scripting, { executeScript });
};

/** Wakes the background by a question that needs neither. */
async function wake(helper: Page): Promise<void> {
  await helper.evaluate(
    `chrome.runtime.sendMessage({ to: 'background', call: 'siteMode', request: { host: 'a.example' } })`,
  );
}

const serviceWorker = (browser: Browser, origin: string | null) =>
  browser.waitForTarget((target) => isServiceWorker(target, origin));

/** Resolves when it has ended: an event that comes while it is ending starts no other one. One that is only starting has to be told again. */
async function stopServiceWorker(browser: Browser, origin: string | null): Promise<void> {
  await vi.waitFor(async () => {
    const running = browser.targets().filter((target) => isServiceWorker(target, origin));
    // It may end by itself, or take its session along, while it is told to.
    for (const target of running) await (await target.worker())?.close().catch(() => undefined);
    if (running.length > 0) throw new Error('The service worker is still there.');
  }, PATIENCE);
}

const isServiceWorker = (target: Target, origin: string | null) =>
  target.type() === 'service_worker' && target.url().startsWith(`${origin}/`);

/** The part of WebDriver BiDi that is needed here and that puppeteer keeps to itself. */
interface BidiConnection {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

/** What a driver can do of this in Firefox only in the browser's own window. */
async function stopEventPage(browser: Browser): Promise<void> {
  const { connection } = browser as unknown as { connection: BidiConnection };
  const { result: tree } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [window] = (tree as { contexts: { context: string }[] }).contexts;
  const id = await readGeckoId(builtExtensionFolder('firefox'));
  const { result } = await connection.send('script.evaluate', {
    expression: `WebExtensionPolicy.getByID(${JSON.stringify(id)}).extension.terminateBackground({ ignoreDevToolsAttached: true })`,
    target: { context: window?.context },
    awaitPromise: true,
  });
  if ((result as { type: string }).type !== 'success')
    throw new Error(`Firefox did not stop it: ${JSON.stringify(result)}`);
}
