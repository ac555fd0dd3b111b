import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { firstDifference } from '../../src/tools/pages/compare-snapshots';
import { snapshotDocument } from '../../src/tools/pages/snapshot-document';
import { describeInBrowsers } from '../support/browsers';

const HTML =
  '<!doctype html><title>T</title><p id="a">One <b>two</b></p><!-- c --><template><i>x</i></template><div></div>';

/** What may happen to a page: run in it, so they name nothing that is around it. */
const CHANGES: [string, () => void][] = [
  ['an attribute', () => document.querySelector('p')?.setAttribute('class', 'x')],
  ['a text', () => document.querySelector('b')?.append('!')],
  [
    'a text that was split',
    () => {
      const text = document.querySelector('b')?.firstChild;
      if (text instanceof Text) text.splitText(1);
    },
  ],
  ['an element', () => document.documentElement.append(document.createElement('section'))],
  ['a template', () => document.querySelector('template')?.content.append('y')],
  ['a shadow root', () => document.querySelector('div')?.attachShadow({ mode: 'open' })],
  ['an adopted style sheet', () => document.adoptedStyleSheets.push(new CSSStyleSheet())],
  ['an order of elements', () => document.body.prepend(document.querySelector('div') as Element)],
];

describeInBrowsers('snapshotDocument', (context) => {
  const open = async () => {
    const page = await context.launched.browser.newPage();
    await page.setContent(HTML);
    return page;
  };
  const snap = (page: Page) => page.evaluate(snapshotDocument, 'backstory-card');

  it.each(CHANGES)('shows %s', async (_, change) => {
    const page = await open();
    const before = await snap(page);
    expect(await snap(page)).toBe(before);
    await page.evaluate(change);
    expect(firstDifference(before, await snap(page))).toMatch(/^line \d+ of/);
    await page.close();
  });

  it('shows what changes inside an open shadow root', async () => {
    const page = await open();
    await page.evaluate(() => document.querySelector('div')?.attachShadow({ mode: 'open' }).append('in it'));
    const before = await snap(page);
    expect(before).toContain('"in it"');
    await page.evaluate(() => document.querySelector('div')?.shadowRoot?.adoptedStyleSheets.push(new CSSStyleSheet()));
    expect(firstDifference(before, await snap(page))).toContain('adopted=1');
    await page.close();
  });

  it('does NOT show the host of the card', async () => {
    const page = await open();
    const before = await snap(page);
    await page.evaluate(() => document.documentElement.append(document.createElement('backstory-card')));
    expect(await snap(page)).toBe(before);
    await page.close();
  });
});
