import type { Page } from 'puppeteer-core';
import { mentionPlaces } from '../../browser/mention-places';
import { untilIdle } from '../../pages/until-idle';
import { untilRead } from '../../pages/until-read';
import { findOurTasks, type OurTask } from '../../trace/our-tasks';
import { recordTrace } from '../../trace/record-trace';
import type { ContentScriptIdentity } from '../../trace/whose-slice';

/** Where the recording of what counts ends. */
const END_MARK = 'backstory-bench-end';

export interface OurTime {
  tasks: OurTask[];
  /** How many stretches are underlined and displayed. */
  terms: number;
  hasTermInView: boolean;
}

/**
 * Records what our content script does in a tab from the moment that it is opened until the page has been read. What is counted, and
 * what cannot be, is said at `findOurTasks`. Throws when the page is not read to its end.
 */
export async function measureOurTime(
  tab: Page,
  open: () => Promise<void>,
  identity: ContentScriptIdentity,
): Promise<OurTime> {
  const { events, result } = await recordTrace(tab, async () => {
    await open();
    await untilIdle(tab);
    const places = await mentionPlaces(tab);
    await tab.evaluate((mark) => void performance.mark(mark), END_MARK);
    // Only now, since reading the added paragraph is no part of reading the page.
    const outcome = await untilRead(tab);
    if (outcome === 'timed-out') throw new Error(`${tab.url()} was not read to its end.`);
    return { terms: places.length, hasTermInView: places.some(({ inView }) => inView) };
  });
  const end = events.find(({ name }) => name === END_MARK)?.ts ?? Number.NaN;
  const tasks = findOurTasks(events, identity).filter(({ start }) => start < end);
  if (tasks.length === 0) throw new Error(`The trace of ${tab.url()} shows nothing of Backstory.`);
  return { ...result, tasks };
}
