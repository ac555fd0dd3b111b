import type { Page } from 'puppeteer-core';
import { until } from '../../pages/until';
import { untilRead } from '../../pages/until-read';
import { findOurTasks } from '../../trace/our-tasks';
import { recordTrace } from '../../trace/record-trace';
import type { ContentScriptIdentity } from '../../trace/whose-slice';
import type { GrowthResult } from '../results';
import { measureHeap } from './heap';

const TENTHS = 10;
const BATCHES_PER_TENTH = 10;
const PARAGRAPHS_PER_BATCH = 100;
/** In ms. */
const TIMEOUT = 60_000;

/**
 * Lets an empty page grow by 10,000 paragraphs in batches of 100, one a frame, and shrink again. Each tenth is recorded until it
 * has been read: its last paragraph names a term at its end. Before anything is measured, the page grows and shrinks once: the engine
 * goes on compiling what is called thousands of times, which makes the first tenths slow and is kept when the text has gone. What is
 * kept of the text would be kept of the second time too.
 */
export async function measureGrowth(
  tab: Page,
  texts: readonly string[],
  identity: ContentScriptIdentity,
): Promise<GrowthResult> {
  if ((await untilRead(tab)) !== 'read') throw new Error('The page that is to grow was not read.');
  for (let tenth = 0; tenth < TENTHS; tenth++) await addTenth(tab, texts, tenth);
  await removeAll(tab);
  const heapBefore = await measureHeap(tab);
  const perParagraphMs: number[] = [];
  let longestTaskMs = 0;
  const perTenth = BATCHES_PER_TENTH * PARAGRAPHS_PER_BATCH;
  for (let tenth = 0; tenth < TENTHS; tenth++) {
    const { events } = await recordTrace(tab, () => addTenth(tab, texts, tenth));
    const tasks = findOurTasks(events, identity);
    perParagraphMs.push(tasks.reduce((sum, { ms }) => sum + ms, 0) / perTenth);
    longestTaskMs = Math.max(longestTaskMs, ...tasks.map(({ ms }) => ms));
  }
  const heapAtTop = await measureHeap(tab);
  await removeAll(tab);
  const heapAfter = await measureHeap(tab);
  return { paragraphs: TENTHS * perTenth, perParagraphMs, longestTaskMs, heapBefore, heapAtTop, heapAfter };
}

async function addTenth(tab: Page, texts: readonly string[], tenth: number): Promise<void> {
  for (let batch = 0; batch < BATCHES_PER_TENTH; batch++) {
    const first = (tenth * BATCHES_PER_TENTH + batch) * PARAGRAPHS_PER_BATCH;
    const added = Array.from(
      { length: PARAGRAPHS_PER_BATCH },
      (_, index) => texts[(first + index) % texts.length] ?? '',
    );
    await tab.evaluate(
      async (paragraphs) => {
        const fragment = document.createDocumentFragment();
        for (const text of paragraphs) {
          // The last is an article of its own, in which its term is underlined though the page has named it before.
          const paragraph = document.createElement(text === 'It crosses the Durand Line.' ? 'article' : 'p');
          paragraph.textContent = text;
          fragment.append(paragraph);
        }
        document.querySelector('main')?.append(fragment);
        await new Promise((resolve) => requestAnimationFrame(resolve));
      },
      batch === BATCHES_PER_TENTH - 1 ? [...added, 'It crosses the Durand Line.'] : added,
    );
  }
  const isRead = await until(() => isLastParagraphUnderlined(tab), TIMEOUT);
  if (!isRead) throw new Error(`The page was not read any more after ${tenth + 1} tenths.`);
}

async function isLastParagraphUnderlined(tab: Page): Promise<true | null> {
  const found = await tab.evaluate(() => {
    const last = document.querySelector('main')?.lastElementChild;
    return [...(CSS.highlights.get('backstory-exact') ?? [])].some(
      (range) => range instanceof Range && last?.contains(range.startContainer) && range.toString() === 'Durand Line',
    );
  });
  return found || null;
}

async function removeAll(tab: Page): Promise<void> {
  await tab.evaluate(() => document.querySelector('main')?.replaceChildren());
  const isForgotten = async () =>
    (await tab.evaluate(
      () =>
        (CSS.highlights.get('backstory-exact')?.size ?? 0) +
          (CSS.highlights.get('backstory-approximate')?.size ?? 0) ===
        0,
    )) || null;
  if (!(await until(isForgotten, TIMEOUT))) throw new Error('Underlines of text that was removed were kept.');
}
