import type { Page } from 'puppeteer-core';
import { mentionPlaces } from '../browser/mention-places';
import { firstDifference } from '../pages/compare-snapshots';
import { untilRead } from '../pages/until-read';
import type { BrowserPair } from '../trace/launch-pair';
import { findOurTasks } from '../trace/our-tasks';
import { recordTrace } from '../trace/record-trace';
import type { TraceEvent } from '../trace/trace-event';
import { errorsOnlyIn } from './collect-errors';
import { hoverSomeTerm } from './hover-first-term';
import { type Look, lookAtPage } from './look-at-page';
import type { PageReport } from './page-report';

/** A reader notices what takes longer. In ms. */
export const LONGEST_TASK = 50;

interface Seen {
  parsed: string;
  read: string;
  hovered: string;
  errors: string[];
  report: Pick<PageReport, 'reading' | 'hover' | 'terms'>;
}

/** Opens a page without and with the extension, and reports what is wrong with the latter. */
export async function checkPage(
  { bare, extended, identity }: BrowserPair,
  page: string,
  address: string,
): Promise<PageReport> {
  const without = await lookAtPage(bare, address, async (_, look) => ({
    snapshot: await look.snapshot(),
    errors: look.errors(),
  }));
  // Only Chromium makes traces that tell whose work it was.
  const isTraced = extended.name === 'chromium';
  let events: TraceEvent[] = [];
  const seen = await lookAtPage(extended, address, readAndHover, async (tab, visit) => {
    if (!isTraced) return visit();
    const traced = await recordTrace(tab, visit);
    events = traced.events;
    return traced.result;
  });
  const tasks = isTraced ? findOurTasks(events, identity) : [];
  const longest = tasks.reduce((most, task) => (task.ms > most.ms ? task : most), { start: 0, ms: 0, parts: [] });
  const { report } = seen;

  const problems: string[] = [];
  const addChange = (what: string, before: string, after: string) => {
    const difference = firstDifference(before, after);
    if (difference) problems.push(`${what}: ${difference}`);
  };
  addChange('the page differs from what it is without Backstory', without.snapshot, seen.read);
  addChange('reading changed the page', seen.parsed, seen.read);
  addChange('the card changed the page', seen.read, seen.hovered);
  problems.push(...errorsOnlyIn(seen.errors, without.errors));
  if (report.reading === 'timed-out') problems.push('the page was not read to its end');
  if (report.hover === 'no card came' || report.hover === 'the card stayed') problems.push(report.hover);
  if (isTraced && tasks.length === 0) problems.push('the trace shows nothing of Backstory');
  if (longest.ms > LONGEST_TASK) {
    const parts = longest.parts.slice(0, 3).map(({ what, ms }) => `${what} ${ms.toFixed(1)} ms`);
    problems.push(`a task of ours took ${longest.ms.toFixed(1)} ms: ${parts.join(', ')}`);
  }
  return {
    ...report,
    page,
    browser: extended.name,
    longestTaskMs: isTraced ? longest.ms : null,
    problems,
  };
}

async function readAndHover(page: Page, look: Look): Promise<Seen> {
  const reading = await untilRead(page);
  const terms = (await mentionPlaces(page)).length;
  const read = await look.snapshot();
  const hover = await hoverSomeTerm(page);
  const hovered = await look.snapshot();
  return { parsed: look.parsed, read, hovered, errors: look.errors(), report: { reading, terms, hover } };
}
