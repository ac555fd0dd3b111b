import path from 'node:path';
import process from 'node:process';
import type { BrowserName } from '../browser/find-browser';
import { type LaunchedBrowser, launchBrowser } from '../browser/launch-browser';
import { capturePage } from './capture-page';
import { chooseTarget } from './choose-target';
import { explainNavigationError } from './explain-navigation-error';
import { formatTerms } from './format-terms';
import { hasDisplay } from './has-display';
import { serveFolder } from './serve-folder';
import type { StartArguments } from './start-arguments';

export interface Demonstration extends Pick<StartArguments, 'url' | 'headless' | 'screenshots'> {
  name: BrowserName;
  /** The extension as built for the browser. */
  extensionFolder: string;
  print(text: string): void;
}

/** Shows the extension at work, in a window or, where there can be none, in print and pictures. */
export async function demonstrate({ name, extensionFolder, url, ...options }: Demonstration): Promise<void> {
  const isWindowless = options.headless || !hasDisplay(process.platform, process.env);
  const target = chooseTarget(url, extensionFolder);
  const server = 'folder' in target ? await serveFolder(target.folder) : null;
  try {
    const address = 'folder' in target ? `${server?.origin}/${encodeURIComponent(target.file)}` : target.address;
    const launched = await launchBrowser({ name, headless: isWindowless, extensionFolder });
    try {
      await (isWindowless ? report(launched, address, options) : show(launched, address, options));
    } finally {
      await launched.close();
    }
  } finally {
    await server?.close();
  }
}

type Output = Pick<Demonstration, 'screenshots' | 'print'>;

/** Prints what was spotted and saves pictures of it. */
async function report(launched: LaunchedBrowser, address: string, { screenshots: folder, print }: Output) {
  const page = await openAddress(launched, address);
  const { description, screenshots } = await capturePage(launched, page, path.resolve(folder));
  print(`\n${description === null ? `Backstory does not run on ${address}.` : formatTerms(description)}`);
  print(`\nScreenshots:\n${screenshots.map((file) => `  ${path.relative(process.cwd(), file)}`).join('\n')}`);
}

/** Leaves the browser to the reader until that has closed it. */
async function show(launched: LaunchedBrowser, address: string, { print }: Output) {
  const closed = new Promise<void>((resolve) => launched.browser.once('disconnected', () => resolve()));
  await openAddress(launched, address);
  print(`\nBackstory runs on ${address}\nClose the browser, or press Ctrl-C here, when you have seen enough.`);
  await closed;
}

async function openAddress({ browser }: LaunchedBrowser, address: string) {
  const [page = await browser.newPage()] = await browser.pages();
  await page.goto(address, { waitUntil: 'domcontentloaded' }).catch((error: unknown) => {
    throw new Error(explainNavigationError(address, error));
  });
  return page;
}
