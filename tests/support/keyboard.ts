import type { KeyInput, Page } from 'puppeteer-core';
import { expect } from 'vitest';

/** More controls than any page of ours has. */
const MOST = 250;

/** Presses keys one after the other; several joined by `+` are held together: `Alt+ArrowLeft`. */
export async function press(page: Page, ...combinations: string[]): Promise<void> {
  for (const combination of combinations) {
    const keys = combination.split('+') as KeyInput[];
    for (const key of keys.slice(0, -1)) await page.keyboard.down(key);
    await page.keyboard.press(keys.at(-1) as KeyInput);
    for (const key of keys.slice(0, -1).reverse()) await page.keyboard.up(key);
  }
}

/** Presses Tab until the element that has focus matches; fails where none ever does. */
export async function tabTo(page: Page, selector: string, key = 'Tab'): Promise<void> {
  for (let count = 0; count < MOST; count++) {
    await press(page, key);
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
  }
  throw new Error(`${key} never leads to ${selector}.`);
}

/**
 * Expects that Tab leads through every control of the page that is in sight, each with a name and with something to be seen of its
 * having focus. Of radio buttons it leads to one of each group: the others are the arrow keys'.
 */
export async function expectAllReached(page: Page): Promise<void> {
  await page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
    // From the beginning, wherever focus was.
    getSelection()?.collapse(document.body, 0);
  });
  const nameless: string[] = [];
  const unseen: string[] = [];
  for (let count = 0; count < MOST; count++) {
    await press(page, 'Tab');
    const reached = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement | null;
      // Past the last control focus is the browser's own for a while.
      if (!element || element === document.body) return 'nothing';
      if (element.dataset.reached) return null;
      element.dataset.reached = 'yes';
      const labels = 'labels' in element ? [...((element as HTMLInputElement).labels ?? [])] : [];
      const name = `${element.ariaLabel ?? ''}${element.textContent}${labels.map(({ textContent }) => textContent).join('')}`;
      const shows = [element, element.parentElement, element.closest('li, label, search')].some((each) => {
        if (!each) return false;
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(each);
        return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
      });
      const isDrawn = [...element.querySelectorAll('rect')].some((each) => getComputedStyle(each).stroke !== 'none');
      return { what: element.outerHTML.slice(0, 120), hasName: name.trim() !== '', shows: shows || isDrawn };
    });
    if (!reached) break;
    if (reached === 'nothing') continue;
    if (!reached.hasName) nameless.push(reached.what);
    if (!reached.shows) unseen.push(reached.what);
  }
  const missed = await page.evaluate(() => {
    const controls = [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary')];
    return controls
      .filter((each) => each.checkVisibility() && !each.matches(':disabled') && each.tabIndex >= 0)
      .filter((each) => {
        const group = each instanceof HTMLInputElement && each.type === 'radio' ? each.name : null;
        const others = group ? [...document.querySelectorAll<HTMLElement>(`[name="${group}"]`)] : [each];
        return !others.some(({ dataset }) => dataset.reached);
      })
      .map((each) => each.outerHTML.slice(0, 120));
  });
  expect({ missed, nameless, unseen }).toEqual({ missed: [], nameless: [], unseen: [] });
}
