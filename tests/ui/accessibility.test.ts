import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { CardModel } from '../../src/ui/card/card-model';
import { describeInBrowsers } from '../support/browsers';
import { makeCardMap, makeMap } from '../support/map';
import { greenFrontCard, LINKED_SUMMARY, OTHER_MEANING, STANDING } from './fixtures/views';
import { makeWorld, PAGE } from './fixtures/world';
import { findViolations, overflowAt, showIn } from './support/accessibility';
import { bundleHarness } from './support/bundle-harness';
import { openHarness } from './support/open-harness';

const CARD: CardModel = {
  card: greenFrontCard(),
  mention: {
    surface: 'Tehrike Sabs',
    name: 'Tahrik-e Sabz',
    method: 'fuzzy',
    reason: { kind: 'shared', label: 'Tahrik-e Sabz' },
  },
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
  'card of a dated page': (page) =>
    page.evaluate((model) => harness.showCard(model), {
      ...CARD,
      card: { ...CARD.card, summary: LINKED_SUMMARY, standing: STANDING },
    }),
  'card of what may mean another entry': (page) =>
    page.evaluate((model) => harness.showCard(model), { ...CARD, choice: OTHER_MEANING }),
  'card of a chosen meaning': async (page) => {
    await page.evaluate((model) => harness.showCard(model), { ...CARD, choice: OTHER_MEANING });
    await page.locator('#card-host >>> .meaning').click();
    await page.waitForSelector('#card-host >>> .undo');
  },
  'card as a sheet': (page) =>
    page.evaluate((model) => harness.showCard(model), { ...CARD, isSheet: true, choice: OTHER_MEANING }),
  'card with a choice open': async (page) => {
    await page.evaluate((model) => harness.showCard(model), CARD);
    await page.locator('#card-host >>> .tool[aria-expanded]:nth-of-type(2)').click();
    await page.waitForSelector('#card-host >>> .choice');
  },
  'card that was opened from another': async (page) => {
    await page.evaluate((model) => harness.showCard(model), {
      ...CARD,
      card: { ...CARD.card, summary: LINKED_SUMMARY },
    });
    await page.locator('#card-host >>> .term').click();
    await page.waitForSelector('#card-host >>> .back');
  },
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
  briefing: async (page) => {
    await page.evaluate(
      (world) => harness.showBriefing(world),
      makeWorld({ map, page: { ...PAGE, date: '2014-11-20' } }),
    );
    await page.waitForSelector('.region');
    await page.waitForSelector('.time-chart');
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

  describe.each(['light', 'dark'] as const)('in %s', (scheme) => {
    it.each(Object.keys(VIEWS))('passes the rules of axe: %s', async (view) => {
      const page = await openHarness({ browser: context.launched.browser, script });
      await VIEWS[view]?.(page);
      await showIn(page, scheme);
      expect(await findViolations(page)).toEqual([]);
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
      expect(await overflowAt(page, text)).toEqual([0, 0]);
      await page.close();
    });
  });
});
