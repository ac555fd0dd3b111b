import process from 'node:process';
import { parseArgs } from 'node:util';
import { launchBrowser } from '../browser/launch-browser';
import { inspectPage } from '../browser/page-inspector';
import { freshExtension } from '../pages/fresh-extension';
import { OWN_ARTICLES } from '../pages/own-pages';
import { explainArguments, UsageError } from '../pages/usage-error';
import { serveFolder } from '../start/serve-folder';
import { describeResults } from './describe-results';
import { measureFrame, timeHovers } from './measure-hover';
import { timePopup } from './measure-popup';
import { REST_MS, type UiBenchResults } from './results';

const USAGE = `npm run bench:ui -- [options]

Measures in Chromium, with the built extension, how long after the pointer's rest a card is painted, told in frames, and how soon the
popup can be used.

  --runs N   how many pages are opened, and how many popups (10)
  --help     prints this`;

/** With terms in view as soon as it is opened. */
const ARTICLE = 'strained-ties.html';
const HOVERS_ON_A_PAGE = 4;

async function main(): Promise<void> {
  const { values } = explainArguments('npm run bench:ui', () =>
    parseArgs({
      options: { runs: { type: 'string', default: '10' }, help: { type: 'boolean', short: 'h', default: false } },
    }),
  );
  if (values.help) return console.log(USAGE);
  const runs = Number(values.runs);
  if (!Number.isInteger(runs) || runs < 1)
    throw new UsageError(`--runs takes a whole number from 1 on, not "${values.runs}".`);
  console.log(describeResults(await measure(runs)));
}

async function measure(runs: number): Promise<UiBenchResults> {
  const extensionFolder = await freshExtension('chromium');
  const server = await serveFolder(OWN_ARTICLES);
  const launched = await launchBrowser({ name: 'chromium', headless: true, extensionFolder });
  const results: UiBenchResults = {
    frameMs: Number.NaN,
    restMs: REST_MS,
    firstHovers: [],
    nextHovers: [],
    popups: [],
  };
  try {
    // The first page of all wakes the background, and is not counted.
    for (let run = -1; run < runs; run++) {
      const page = await launched.browser.newPage();
      await page.goto(`${server.origin}/${ARTICLE}`);
      await page.bringToFront();
      const beyond = (await timeHovers(page, HOVERS_ON_A_PAGE)).map((ms) => ms - results.restMs);
      if (run >= 0) {
        results.firstHovers.push(...beyond.slice(0, 1));
        results.nextHovers.push(...beyond.slice(1));
      }
      if (run === runs - 1) {
        results.frameMs = await measureFrame(page);
        const { popup } = await inspectPage(launched, page);
        const address = popup.url();
        await popup.bringToFront();
        for (let opened = 0; opened < runs; opened++) results.popups.push(await timePopup(popup, address));
      }
      await page.close();
    }
    return results;
  } finally {
    await launched.close();
    await server.close();
  }
}

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = error instanceof UsageError ? 2 : 1;
});
