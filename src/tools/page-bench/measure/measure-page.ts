import { median } from '../../bench/measure/timing';
import type { LaunchedBrowser } from '../../browser/launch-browser';
import type { BrowserPair } from '../../trace/launch-pair';
import type { OurTask } from '../../trace/our-tasks';
import type { MarkResult, PageResult, UnderlineResult } from '../results';
import { type BarePassBrowser, measureBarePass } from './bare-pass';
import { timeFirstUnderline } from './first-underline';
import { measureHeap } from './heap';
import { timeMarkJs } from './mark-js';
import { measureOurTime } from './our-time';
import { stopBackground } from './stop-background';
import { withTab } from './visit-page';
import { timeWalk } from './walk-alone';

/** A frame's length is what a task may take without the page missing one. In ms. */
export const FRAME = 16;

/**
 * Measures one page, each time in a fresh tab, so that nothing has touched the document before.
 * @param runs how often; medians are taken, but for the longest task, which is the longest of all.
 */
export async function measurePage(
  bench: BrowserPair & { barePass: BarePassBrowser },
  page: string,
  address: string,
  runs: number,
): Promise<PageResult> {
  const { bare, extended, identity, barePass } = bench;
  // So short a pass is either not interrupted by other programs at all, or for longer than it takes: more runs tell.
  const passes = await repeat(2 * runs + 1, () => measureBarePass(barePass, address));
  const walks = await repeat(runs, () =>
    withTab(bare, address, async (tab, open) => {
      await open();
      return timeWalk(tab);
    }),
  );
  const bareHeaps = await repeat(runs, () =>
    withTab(bare, address, async (tab, open) => {
      await open();
      return measureHeap(tab);
    }),
  );
  const visits = await repeat(runs, () =>
    withTab(extended, address, async (tab, open) => {
      const time = await measureOurTime(tab, open, identity);
      return { ...time, heap: await measureHeap(tab) };
    }),
  );
  const hasTermInView = visits.every((visit) => visit.hasTermInView);
  const underlines = hasTermInView
    ? await measureUnderlines(bench, page, address, runs)
    : { firstUnderlineMs: null, firstUnderlineColdMs: null };
  const tasks = visits.flatMap((visit) => visit.tasks);
  const longest = tasks.reduce((most, task) => (task.ms > most.ms ? task : most));
  return {
    ...underlines,
    page,
    characters: walks[0]?.characters ?? 0,
    bareMs: median(passes),
    walkMs: median(walks.map(({ ms }) => ms)),
    ourMs: median(visits.map((visit) => sum(visit.tasks))),
    startMs: median(visits.map((visit) => sum(visit.tasks.filter(isStart)))),
    longestTaskMs: longest.ms,
    longestTask: longest.parts
      .slice(0, 3)
      .map(({ what, ms }) => `${what} ${ms.toFixed(1)} ms`)
      .join(', '),
    longTasks: Math.max(...visits.map((visit) => visit.tasks.filter(({ ms }) => ms > FRAME).length)),
    terms: median(visits.map(({ terms }) => terms)),
    heapBytes: median(visits.map(({ heap }) => heap)) - median(bareHeaps),
    mark: null,
  };
}

/** Measures how soon the first underline is seen on a page that has one in view. Medians; null where one did not come in time. */
export async function measureUnderlines(
  { extended }: BrowserPair,
  page: string,
  address: string,
  runs: number,
): Promise<UnderlineResult> {
  const timeFirst = () => withTab(extended, address, timeFirstUnderline);
  // Whatever came before, the background is awake after this.
  await timeFirst();
  const awake = await repeat(runs, timeFirst);
  const cold = await repeat(runs, async () => {
    await stopBackground(extended);
    return timeFirst();
  });
  return { page, firstUnderlineMs: medianOrNull(awake), firstUnderlineColdMs: medianOrNull(cold) };
}

/** Measures mark.js on a page in a browser without the extension. */
export async function measureMark(
  bare: LaunchedBrowser,
  address: string,
  names: readonly string[],
): Promise<MarkResult> {
  return withTab(bare, address, async (tab, open) => {
    await open();
    return timeMarkJs(tab, names);
  });
}

const sum = (tasks: readonly OurTask[]) => tasks.reduce((total, { ms }) => total + ms, 0);

const isStart = ({ parts }: OurTask) => parts.some(({ what }) => what.startsWith('EvaluateScript'));

function medianOrNull(times: readonly (number | null)[]): number | null {
  const known = times.filter((time) => time !== null);
  return known.length === 0 || known.length < times.length ? null : median(known);
}

async function repeat<T>(times: number, measure: () => Promise<T>): Promise<T[]> {
  const results: T[] = [];
  for (let run = 0; run < times; run++) results.push(await measure());
  return results;
}
