import axe from 'axe-core';
import type { Page } from 'puppeteer-core';

/** Shows what the harness drew in a colour scheme, with every animation at its end. */
export async function showIn(page: Page, scheme: 'light' | 'dark'): Promise<void> {
  await page.evaluate((wanted) => {
    document.documentElement.style.colorScheme = wanted;
    const root = document.querySelector('#card-host')?.shadowRoot;
    const card = root?.querySelector('article');
    if (card) card.style.colorScheme = wanted;
    // What fades in is measured when it is there. The document does not tell of what moves inside of a shadow tree.
    for (const animation of [...document.getAnimations(), ...(root?.getAnimations() ?? [])]) animation.finish();
  }, scheme);
}

/** The rules of axe that what the harness drew breaks, with the elements that break them. */
export async function findViolations(page: Page): Promise<{ id: string; nodes: string[] }[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    // The card is a part of someone's page; of the popup, which is no document to read, a level-one heading is not asked.
    const results = await (globalThis as unknown as { axe: typeof axe }).axe.run(
      document.querySelector('#card-host') ?? document,
      { rules: { 'page-has-heading-one': { enabled: false } } },
    );
    return results.violations.map(({ id, nodes }) => ({
      id,
      nodes: nodes.map((node) => `${node.target}: ${node.failureSummary}`),
    }));
  });
}

/**
 * How much wider than its place the page is, then the card's inside, in CSS px.
 * @param size of text, such as `200%`.
 */
export async function overflowAt(page: Page, size: string): Promise<number[]> {
  return page.evaluate((wanted) => {
    document.documentElement.style.fontSize = wanted;
    const card = document.querySelector('#card-host')?.shadowRoot?.querySelector('article');
    if (card) card.style.fontSize = `${(15 * Number.parseInt(wanted, 10)) / 100}px`;
    const root = document.documentElement;
    const body = card?.querySelector('.body');
    return [root.scrollWidth - root.clientWidth, body ? body.scrollWidth - body.clientWidth : 0];
  }, size);
}
