import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { injectableNames, loadMaterial, type Material, namesToFind } from './material';
import { compareSpotters } from './measure/compare-spotters';
import { measureIndex } from './measure/index-figures';
import { readyPack } from './measure/ready-pack';
import { type RunningSpotter, startSpotter } from './measure/start-spotter';
import { timeInTurns } from './measure/time-in-turns';
import { median } from './measure/timing';
import { describeResults } from './report/describe-results';
import type { Results } from './report/results';
import { makeRunningText, type RunningText } from './text/running-text';

const USAGE = `Usage: npm run bench:match               measures matching and compares it with other ways of doing it; takes some minutes
       npm run bench:match -- --quick    the small sizes only`;
const NAMES = [2_000, 20_000, 200_000];
const WORDS = [500, 5_000, 50_000];
/** What is compared with other ways of spotting. */
const COMPARED_WORDS = 5_000;
const TEXT_SEED = 1947;
/** How long each thing is warmed up, and then measured, in ms, and in how many turns. */
const BUDGET = 1_000;
const ROUNDS = 9;
/** How many processes read against each number of names: how an engine compiles and lays things out differs from one to the next. */
const PROCESSES = 5;

/** Texts with names of the smallest set, which all larger ones have too. */
function textsFor(material: Material, nameCounts: readonly number[], wordCounts: readonly number[]): RunningText[] {
  const names = injectableNames(material.packOf(Math.min(...nameCounts)).entries);
  const all = new Set(namesToFind(material.packOf(Math.max(...nameCounts)).entries).map(({ name }) => name));
  const source = { paragraphs: material.paragraphs, names, isName: (text: string) => all.has(text) };
  return wordCounts.map((words) => makeRunningText(source, words, TEXT_SEED));
}

/** How long one text takes the processes of each size, in turns, and the very first time: medians in ms. */
async function timeSizes(sizes: readonly RunningSpotter[][], blocks: RunningText['blocks']) {
  const first = new Map<RunningSpotter, number>();
  // By size within each round, so that those compared are timed next to each other.
  const started = Array.from({ length: PROCESSES }, (_, at) => sizes.flatMap((own) => own[at] ?? [])).flat();
  for (const running of started) first.set(running, (await running.spot({ blocks })).ms);
  const readings = started.map((running) => ({ running, blocks }));
  const timings = await timeInTurns(readings, { budget: BUDGET, rounds: ROUNDS });
  return sizes.map((own) => {
    const timed = timings.filter((_, at) => own.includes(started[at] as RunningSpotter));
    return {
      ms: median(timed.map(({ ms }) => ms)),
      times: timed.reduce((sum, { times }) => sum + times, 0),
      firstMs: median(own.map((running) => first.get(running) ?? Number.NaN)),
    };
  });
}

/** Each number of names, the fewest first, has processes of its own; all read each text in turns. */
async function measure(nameCounts: readonly number[], wordCounts: readonly number[], folder: string): Promise<Results> {
  const say = (text: string) => console.error(`… ${text}`);
  const material = await loadMaterial();
  const texts = textsFor(material, nameCounts, wordCounts);
  const results: Results = { spotting: [], indexes: [], compared: { names: 0, words: 0 }, comparisons: [] };
  const sizes: RunningSpotter[][] = [];
  try {
    for (const names of nameCounts) {
      say(`${names.toLocaleString('en')} names`);
      const { index, buildMs, job } = await readyPack(material.packOf(names), folder);
      results.indexes.push({ names, buildMs, ...(await measureIndex(index)) });
      const started: RunningSpotter[] = [];
      sizes.push(started);
      while (started.length < PROCESSES) started.push(await startSpotter(job));
    }
    for (const [at, text] of texts.entries()) {
      const words = wordCounts[at] ?? text.words;
      say(`${words.toLocaleString('en')} words`);
      const timings = await timeSizes(sizes, text.blocks);
      results.spotting.push(...timings.map((timing, size) => ({ names: nameCounts[size] ?? 0, words, ...timing })));
    }
    const text = texts[wordCounts.indexOf(COMPARED_WORDS)];
    const running = sizes[0]?.[0];
    const [fewest] = results.indexes;
    if (text && running && fewest) {
      say('the alternatives');
      const namesFile = join(folder, 'names.json');
      await writeFile(namesFile, JSON.stringify(namesToFind(material.packOf(fewest.names).entries)));
      results.compared = { names: fewest.names, words: text.words };
      results.comparisons = await compareSpotters({ running, buildMs: fewest.buildMs }, namesFile, text, BUDGET);
    }
  } finally {
    for (const running of sizes.flat()) await running.end();
  }
  return results;
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { quick: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } });
  if (values.help) return console.log(USAGE);
  if (!globalThis.gc) throw new Error('memory cannot be measured without --expose-gc; run: npm run bench:match');
  const isSmall = (size: number) => size <= 20_000;
  const folder = await mkdtemp(join(tmpdir(), 'backstory-bench-'));
  try {
    const results = values.quick
      ? await measure(NAMES.filter(isSmall).slice(0, 1), WORDS.slice(0, 2), folder)
      : await measure(NAMES, WORDS, folder);
    console.log(describeResults(results));
  } finally {
    await rm(folder, { recursive: true });
  }
}

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
});
