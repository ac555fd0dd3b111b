import { writeFile } from 'node:fs/promises';
import process from 'node:process';
import { loadMaterial, namesToFind } from '../bench/material';
import { BUNDLED_PACK_FOLDER } from '../pack/bundled-pack';
import { loadGlossary } from '../pack/load-bundle';
import { listPages } from '../pages/list-pages';
import { OWN_ARTICLES, openPageFolder } from '../pages/own-pages';
import { serveStillPages } from '../pages/serve-still-pages';
import { UsageError } from '../pages/usage-error';
import { type BrowserPair, launchPair } from '../trace/launch-pair';
import { type BenchArguments, parseBenchArguments, USAGE } from './arguments';
import { launchBarePass } from './measure/bare-pass';
import { benchGrowth } from './measure/growth-bench';
import { measureMark, measurePage, measureUnderlines } from './measure/measure-page';
import { describeResults } from './report/describe-results';
import type { BenchResults, PageResult, UnderlineResult } from './results';
import { spread } from './spread';

/** With terms in view as soon as they are opened. */
const ARTICLES = ['after-the-takeover.html', 'questions-and-answers.html', 'strained-ties.html'];

const say = (text: string) => console.error(`… ${text}`);

async function main(): Promise<void> {
  const options = parseBenchArguments(process.argv.slice(2));
  if (options.help) return console.log(USAGE);
  const results = await measure(options);
  if (options.json !== null) await writeFile(options.json, `${JSON.stringify(results, null, 2)}\n`);
  console.log(describeResults(results));
}

async function measure({ pages: pagesFolder, filter, runs, markPages }: BenchArguments): Promise<BenchResults> {
  const { folder, remove } = await openPageFolder(pagesFolder);
  const files = await listPages(folder, filter);
  const server = await serveStillPages(folder);
  const bench = await launchBench();
  try {
    const addressOf = (page: string) => `${server.origin}/${encodeURIComponent(page)}`;
    const pages: PageResult[] = [];
    for (const [at, page] of files.entries()) {
      say(`${at + 1} of ${files.length}: ${page}`);
      pages.push(await measurePage(bench, page, addressOf(page), runs));
    }
    const articles = pagesFolder === null ? [] : await measureArticles(bench, runs);
    say('a page that grows');
    const { paragraphs } = await loadMaterial();
    const growth = await benchGrowth(
      bench,
      paragraphs.map(({ text }) => text),
    );
    const entries = (await loadGlossary(BUNDLED_PACK_FOLDER)).entries();
    const names = [...new Set(namesToFind(entries).map(({ name }) => name))];
    // Last, since it loads the machine for long.
    for (const page of spread(pages, markPages)) {
      say(`mark.js with ${names.length} names: ${page.page}`);
      page.mark = await measureMark(bench.bare, addressOf(page.page), names);
    }
    return { runs, pages, articles, growth };
  } finally {
    await bench.close();
    await server.close();
    await remove();
  }
}

/** A browser without the extension, one with it, and one with a bare pass in its place. */
async function launchBench() {
  const pair = await launchPair('chromium');
  try {
    const barePass = await launchBarePass();
    const close = async () => {
      await Promise.all([pair.close(), barePass.close()]);
    };
    return { ...pair, barePass, close };
  } catch (error) {
    await pair.close();
    throw error;
  }
}

/** How soon articles of our own show their first underline. */
async function measureArticles(bench: BrowserPair, runs: number): Promise<UnderlineResult[]> {
  say('articles of our own');
  const server = await serveStillPages(OWN_ARTICLES);
  try {
    const results: UnderlineResult[] = [];
    for (const page of ARTICLES) results.push(await measureUnderlines(bench, page, `${server.origin}/${page}`, runs));
    return results;
  } finally {
    await server.close();
  }
}

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = error instanceof UsageError ? 2 : 1;
});
