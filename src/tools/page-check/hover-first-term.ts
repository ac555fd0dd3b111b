import type { Page } from 'puppeteer-core';
import { CARD_HOST } from '../browser/card-host';
import { mentionPlaces } from '../browser/mention-places';
import { withProbe } from '../pages/probe';
import { until } from '../pages/until';

/** The card comes after a rest and a question to the background that may have to start first. In ms. */
const CARD_TIMEOUT = 3_000;
/** Reading the added term again. In ms. */
const UNDERLINE_TIMEOUT = 10_000;
/** The pointer of a reader is never quite still; a page that is being read again asks for the pointer once more. */
const NUDGES = [0, 1, 2];

/** What came of it; only the last two speak of a fault. */
export type HoverOutcome =
  | 'shown'
  | 'shown on an added term'
  | 'nothing underlined'
  | 'all covered'
  | 'no card came'
  | 'the card stayed';

/** As `hoverFirstTerm`; on a page without a term in reach on one that is added for that. */
export async function hoverSomeTerm(page: Page): Promise<HoverOutcome> {
  const outcome = await hoverFirstTerm(page);
  if (outcome !== 'nothing underlined' && outcome !== 'all covered') return outcome;
  return withProbe(page, async ({ isDisplayed, untilUnderlined }) => {
    if (!isDisplayed || !(await untilUnderlined(UNDERLINE_TIMEOUT))) return outcome;
    const added = await hoverFirstTerm(page);
    return added === 'shown' ? 'shown on an added term' : added;
  });
}

/** Rests the pointer on the first term that the pointer can reach, waits for its card, and sends that away with Escape. */
async function hoverFirstTerm(page: Page): Promise<HoverOutcome> {
  if ((await mentionPlaces(page)).length === 0) return 'nothing underlined';
  const place = await reachableTerm(page);
  if (!place) return 'all covered';
  // The pointer must arrive from elsewhere, or it may have been there all along.
  await page.mouse.move(1, 1);
  if (!(await restAt(page, place))) return 'no card came';
  await page.keyboard.press('Escape');
  await page.mouse.move(1, 1);
  return (await until(() => isCardThere(page, false), CARD_TIMEOUT)) ? 'shown' : 'the card stayed';
}

/** Whether a card came while the pointer rested there. */
async function restAt(page: Page, { x, y }: { x: number; y: number }): Promise<boolean> {
  for (const nudge of NUDGES) {
    await page.mouse.move(x + nudge, y, { steps: 2 });
    if (await until(() => isCardThere(page, true), CARD_TIMEOUT)) return true;
  }
  return false;
}

async function isCardThere(page: Page, wanted: boolean): Promise<true | null> {
  const isThere = await page.evaluate((host) => document.querySelector(host) !== null, CARD_HOST);
  return isThere === wanted || null;
}

/** Scrolls to the first underlined term whose middle nothing covers, and tells where that is in the viewport, in CSS px. */
async function reachableTerm(page: Page): Promise<{ x: number; y: number } | null> {
  return page.evaluate(async () => {
    const ranges = ['backstory-exact', 'backstory-approximate']
      .flatMap((name) => [...(CSS.highlights.get(name) ?? [])])
      .filter((range) => range instanceof Range)
      .sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
    for (const range of ranges.slice(0, 20)) {
      range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const box = range.getClientRects()[0];
      if (!box) continue;
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      if (x < 2 || y < 2 || x > innerWidth - 2 || y > innerHeight - 2) continue;
      if (document.elementFromPoint(x, y)?.contains(range.startContainer)) return { x, y };
    }
    return null;
  });
}
