import type { Page } from 'puppeteer-core';
import type { Call } from '../fixtures/fake-browser';

/** The text of the first element that matches, in one line; waits until there is one. */
export async function textOf(page: Page, selector: string): Promise<string> {
  const element = await page.waitForSelector(selector);
  const text = await element?.evaluate((node) => node.textContent ?? '');
  return (text ?? '').replace(/\s+/g, ' ').trim();
}

/** The texts of every element that matches now, each in one line. */
export async function textsOf(page: Page, selector: string): Promise<string[]> {
  return page.$$eval(selector, (nodes) => nodes.map((node) => (node.textContent ?? '').replace(/\s+/g, ' ').trim()));
}

/** Waits until the first element that matches has this text in it. */
export async function waitForText(page: Page, selector: string, text: string): Promise<void> {
  await page.waitForFunction(
    (where, what) => document.querySelector(where)?.textContent?.includes(what) ?? false,
    {},
    selector,
    text,
  );
}

/** Waits until the element that has focus matches. */
export async function waitForFocus(page: Page, selector: string): Promise<void> {
  await page.waitForFunction((where) => document.activeElement?.matches(where) ?? false, {}, selector);
}

/** What views asked of the fakes so far, in order. */
export function callsOf(page: Page): Promise<Call[]> {
  return page.evaluate(() => harness.calls);
}
