import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { CardModel } from '../../src/ui/card/card-model';
import { describeInBrowsers } from '../support/browsers';
import { makeCardMap, makeMap } from '../support/map';
import { greenFrontCard } from './fixtures/views';
import { makeWorld, PAGE } from './fixtures/world';
import { bundleHarness } from './support/bundle-harness';
import { openHarness } from './support/open-harness';

const CARD: CardModel = {
  card: greenFrontCard(),
  mention: { surface: 'Tehrike Sabs', name: 'Tahrik-e Sabz', method: 'fuzzy', because: 'alike' },
};

const map = await makeMap();
const cardMap = await makeCardMap();

type Show = (page: Page) => Promise<unknown>;

const showPopup =
  (changes: Parameters<typeof makeWorld>[0], ready: string): Show =>
  async (page) => {
    await page.evaluate((world) => harness.showPopup(world), makeWorld({ map, ...changes }));
    await page.waitForSelector(ready);
  };

/** Every view in every state that looks different. */
const VIEWS: Record<string, Show> = {
  'card of a place': (page) =>
    page.evaluate((model) => harness.showCard(model), { ...CARD, card: { ...CARD.card, map: cardMap } }),
  card: (page) => page.evaluate((model) => harness.showCard(model), CARD),
  terms: showPopup({}, '.terms'),
  'site off': showPopup({ page: { ...PAGE, enabled: false, terms: [] } }, '.notice'),
  'no terms': showPopup({ page: { ...PAGE, terms: [] } }, '.notice'),
  'unreadable page': showPopup({ page: null }, '.notice'),
  'long host': showPopup({ page: { ...PAGE, host: `${'very-long-name.'.repeat(6)}example.org` } }, '.terms'),
  entry: showPopup({ lastOpened: 'green-front' }, '.time-chart'),
  'short entry': showPopup({ lastOpened: 'tarvand-line' }, '.region'),
  failure: showPopup({ lastOpened: 'green-front', failing: ['entry'] }, '[role=alert]'),
  search: async (page) => {
    await showPopup({}, '.terms')(page);
    await page.type('input', 'a');
    await page.waitForSelector('[role=option]');
  },
  'entry page': async (page) => {
    await page.evaluate((world) => {
      window.location.hash = '#green-front';
      harness.showEntryPage(world);
    }, makeWorld());
    await page.waitForSelector('.time-chart');
  },
  'entry page of a place': async (page) => {
    await page.evaluate((world) => {
      window.location.hash = '#tarvand-line';
      harness.showEntryPage(world);
    }, makeWorld({ map }));
    await page.waitForSelector('.region');
  },
};

describeInBrowsers('every view', (context) => {
  let script: string;
  beforeAll(async () => {
    script = await bundleHarness();
  });

  describe.each(['light', 'dark'])('in %s', (scheme) => {
    it.each(Object.keys(VIEWS))('passes the rules of axe: %s', async (view) => {
      const page = await openHarness({ browser: context.launched.browser, script });
      await VIEWS[view]?.(page);
      await page.evaluate((wanted) => {
        document.documentElement.style.colorScheme = wanted;
        const card = document.querySelector('#card-host')?.shadowRoot?.querySelector('article');
        if (card) card.style.colorScheme = wanted;
        // What fades in is measured when it is there.
        for (const animation of document.getAnimations()) animation.finish();
      }, scheme);
      await page.evaluate(axe.source);
      const violations = await page.evaluate(async () => {
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
      expect(violations).toEqual([]);
      await page.close();
    });
  });

  describe.each([
    { width: 320, text: '100%' },
    { width: 408, text: '200%' },
    { width: 320, text: '200%' },
  ])('at $width px with text at $text', ({ width, text }) => {
    it.each(Object.keys(VIEWS))('does NOT overflow sideways: %s', async (view) => {
      const page = await openHarness({ browser: context.launched.browser, script, width });
      await VIEWS[view]?.(page);
      const spill = await page.evaluate((size) => {
        document.documentElement.style.fontSize = size;
        const card = document.querySelector('#card-host')?.shadowRoot?.querySelector('article');
        if (card) card.style.fontSize = `${(15 * Number.parseInt(size, 10)) / 100}px`;
        const root = document.documentElement;
        const body = card?.querySelector('.body');
        return [root.scrollWidth - root.clientWidth, body ? body.scrollWidth - body.clientWidth : 0];
      }, text);
      expect(spill).toEqual([0, 0]);
      await page.close();
    });
  });
});
