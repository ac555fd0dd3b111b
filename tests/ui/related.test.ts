import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { describeInBrowsers } from '../support/browsers';
import { HUB } from './fixtures/hub';
import { makeWorld } from './fixtures/world';
import { findViolations, overflowAt, showIn } from './support/accessibility';
import { bundleHarness } from './support/bundle-harness';
import { openHarness } from './support/open-harness';
import { callsOf, textOf, textsOf, waitForFocus, waitForText } from './support/read-page';

describeInBrowsers('the relations of an entry with many', (context) => {
  let script: string;
  beforeAll(async () => {
    script = await bundleHarness();
  });

  async function openHub({ width = 1000, locale = 'en' } = {}): Promise<Page> {
    const page = await openHarness({ browser: context.launched.browser, script, width, height: 700 });
    await page.evaluate(
      (world) => {
        window.location.hash = '#green-front';
        harness.showEntryPage(world);
      },
      makeWorld({ entries: [HUB], locale }),
    );
    await page.waitForSelector('.related');
    return page;
  }

  const isShown = (page: Page, selector: string) =>
    page.$eval(selector, (element) => element.checkVisibility({ contentVisibilityAuto: true }));

  it('are folded after the first few of a long group only', async () => {
    const page = await openHub();
    const counts = await page.$$eval('.related-group', (groups) =>
      groups.map((group) => [...group.querySelectorAll('li')].filter((row) => row.checkVisibility()).length),
    );
    const buttons = await textsOf(page, '.fold');
    expect(counts.toSorted((a, b) => a - b)).toEqual([1, 2, 4, 6, 6, 6]);
    expect(buttons.toSorted()).toEqual(['Show all 12', 'Show all 20', 'Show all 9']);
  });

  it('are unfolded by keyboard, which leads on into them, and folded again', async () => {
    const page = await openHub();
    await page.$eval('.fold', (button) => (button as HTMLElement).focus());
    await page.keyboard.press('Enter');
    await waitForFocus(page, 'a[href="#has-splinter-7"]');
    expect(await textOf(page, '.fold')).toBe('Show fewer');
    expect(await page.$eval('.fold', (button) => button.getAttribute('aria-expanded'))).toBe('true');
    await page.click('.fold');
    await waitForText(page, '.fold', 'Show all 9');
    expect(await isShown(page, 'a[href="#has-splinter-7"]')).toBe(false);
  });

  it('are unfolded where find-in-page finds something in them', async () => {
    const page = await openHub();
    const list = '.related-group ul[hidden]';
    expect(await page.$eval(list, (element) => element.getAttribute('hidden'))).toBe('until-found');
    await page.$eval(list, (element) => element.dispatchEvent(new Event('beforematch', { bubbles: true })));
    await waitForText(page, '.fold', 'Show fewer');
    expect(await isShown(page, 'a[href="#has-splinter-7"]')).toBe(true);
  });

  it('are drawn around the entry: a dozen at most, each a link that says how it is related', async () => {
    const page = await openHub();
    const links = await page.$$eval('.graph a', (nodes) =>
      nodes.map((node) => [node.getAttribute('href'), node.textContent]),
    );
    expect(links).toHaveLength(11);
    expect(links).toContainEqual(['#founded-by-1', 'Mir Zaland Founded by']);
    expect(await isShown(page, '.graph')).toBe(true);
    await page.$eval('.graph a', (link) => link.focus());
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => window.location.hash !== '#green-front');
  });

  it.each(['en', 'ur'])('have no words of the drawing run into each other or out of it, in %s', async (locale) => {
    const page = await openHub({ locale });
    const boxes = await page.$$eval('.graph tspan', (lines) =>
      lines
        .filter((line) => line.textContent !== ' ')
        .map((text) => {
          const { left, right, top, bottom } = text.getBoundingClientRect();
          return { words: text.textContent, left, right, top: top + 1, bottom: bottom - 1 };
        }),
    );
    const frame = await page.$eval('.graph', (svg) => {
      const { left, right } = svg.getBoundingClientRect();
      return { left, right };
    });
    const outside = boxes.filter(({ left, right }) => left < frame.left - 1 || right > frame.right + 1);
    expect(outside).toEqual([]);
    const meeting = boxes.flatMap((a, index) =>
      boxes
        .slice(index + 1)
        .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
        .map((b) => [a.words, b.words]),
    );
    expect(meeting).toEqual([]);
  });

  it('have no drawing where there is no room to read it', async () => {
    const page = await openHub({ width: 408 });
    expect(await isShown(page, '.graph')).toBe(false);
  });

  describe.each(['light', 'dark'] as const)('in %s', (scheme) => {
    it.each(['en', 'ur'])('pass the rules of axe in %s', async (locale) => {
      const page = await openHub({ locale });
      await showIn(page, scheme);
      expect(await findViolations(page)).toEqual([]);
    });
  });

  it('do NOT overflow sideways at 320 px with text at 200%', async () => {
    const page = await openHub({ width: 320 });
    expect(await overflowAt(page, '200%')).toEqual([0, 0]);
  });

  it('belong to an entry with an address that can be copied, and that says which edition it is of', async () => {
    const page = await openHub();
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: async (text: string) => void harness.calls.push(['copied', text]) },
      });
    });
    await page.click('.copy-link button');
    await waitForText(page, '.copy-link [role=status]', 'Copied');
    expect(await callsOf(page)).toEqual([['copied', page.url()]]);
    expect(await textOf(page, '.edition')).toBe(
      'As of 20 November 2026, in version 1.2.0 of the corpus “Kohestan and Tarvand”.',
    );
  });

  it('belong to an entry whose address is shown where the browser does not let it be copied', async () => {
    const page = await openHub();
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('no')) } });
    });
    await page.click('.copy-link button');
    await waitForText(page, '.copy-link code', '#green-front');
  });

  it('open at a search where the address holds one', async () => {
    const page = await openHub();
    await page.evaluate(() => {
      window.location.hash = '#?q=tahrik';
    });
    await waitForText(page, '[role=listbox]', 'Green Front');
    await waitForFocus(page, 'input');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => window.location.hash === '#green-front');
  });
});
