import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { CardModel } from '../../src/ui/card/card-model';
import { describeInBrowsers } from '../support/browsers';
import { LOCALES } from '../support/messages';
import { greenFrontCard, STANDING } from './fixtures/views';
import { makeWorld, PAGE, type World } from './fixtures/world';
import { findViolations, overflowAt, showIn } from './support/accessibility';
import { bundleHarness } from './support/bundle-harness';
import { openHarness } from './support/open-harness';
import { callsOf, textOf, waitForFocus, waitForText } from './support/read-page';

const CARD: CardModel = {
  card: greenFrontCard({ standing: STANDING }),
  mention: {
    surface: 'شین تحریک',
    name: 'Green Front',
    method: 'context',
    reason: { kind: 'subject', spelling: { is: 'exact', name: 'Green Front' }, words: ['tarvand', 'کوهستان'] },
  },
};

describeInBrowsers('the interface', (context) => {
  let script: string;
  beforeAll(async () => {
    script = await bundleHarness();
  });

  const open = (width?: number) =>
    openHarness({ browser: context.launched.browser, script, ...(width === undefined ? {} : { width }) });

  async function showPopup(page: Page, changes: Partial<World>, ready = '.terms .row-kind'): Promise<void> {
    await page.evaluate((world) => harness.showPopup(world), makeWorld(changes));
    await page.waitForSelector(ready);
  }

  async function showEntryPage(page: Page, locale: string): Promise<void> {
    await page.evaluate((world) => {
      window.location.hash = '#green-front';
      harness.showEntryPage(world);
    }, makeWorld({ locale }));
    await page.waitForSelector('.timeline');
  }

  const showCard = (page: Page, locale: string) =>
    page.evaluate((model, wanted) => harness.showCard(model, 600, wanted), CARD, locale);

  /** Every view, in a language. */
  const VIEWS: Record<string, (page: Page, locale: string) => Promise<void>> = {
    popup: (page, locale) => showPopup(page, { locale }),
    'entry in the popup': (page, locale) => showPopup(page, { locale, lastOpened: 'green-front' }, '.timeline'),
    'results of a search': async (page, locale) => {
      await showPopup(page, { locale });
      await page.type('input', 'sabz');
      await page.waitForSelector('.row-matched');
    },
    'entry page': showEntryPage,
    briefing: async (page, locale) => {
      await page.evaluate(
        (world) => harness.showBriefing(world),
        makeWorld({ locale, page: { ...PAGE, date: '2014-11-20' } }),
      );
      await page.waitForSelector('.time-chart');
    },
    card: showCard,
  };

  describe.each(LOCALES)('in %s', (locale) => {
    it.each(Object.keys(VIEWS))('does NOT overflow sideways on a narrow screen: %s', async (view) => {
      const page = await open(320);
      await VIEWS[view]?.(page, locale);
      expect(await overflowAt(page, '100%')).toEqual([0, 0]);
      expect(await overflowAt(page, '200%')).toEqual([0, 0]);
      await page.close();
    });
  });

  describe.each(['light', 'dark'] as const)('from right to left, in %s', (scheme) => {
    it.each(Object.keys(VIEWS))('passes the rules of axe: %s', async (view) => {
      const page = await open();
      await VIEWS[view]?.(page, 'ur');
      await showIn(page, scheme);
      expect(await findViolations(page)).toEqual([]);
      await page.close();
    });
  });

  describe('in Urdu', () => {
    it('says its language and direction, and lays the popup out from right to left', async () => {
      const page = await open();
      await showPopup(page, { locale: 'ur' });
      expect(await page.$eval('html', ({ lang, dir }) => [lang, dir])).toEqual(['ur-PK', 'rtl']);
      expect(await textOf(page, '.list-head [role=status]')).toBe('3 اصطلاحات');
      const [label, jump, brand, site] = await leftsOf(page, ['.row-label', '.jump', '.brand', '.site']);
      expect(label).toBeGreaterThan(jump ?? 0);
      expect(brand).toBeGreaterThan(site ?? 0);
    });

    it('leaves what entries say in English, from left to right, beginning where the lines of the interface do', async () => {
      const page = await open();
      await showPopup(page, { locale: 'ur', lastOpened: 'green-front' }, '.timeline');
      const english = ['h1', '.summary', '.row-label', '.row-summary', '.timeline p', '.names li', '.dated li > span'];
      for (const selector of english) {
        const found = await page.$eval(selector, (node) => {
          const { direction, textAlign } = getComputedStyle(node);
          return [(node as HTMLElement).lang, direction, textAlign];
        });
        expect([selector, ...found]).toEqual([selector, 'en', 'ltr', 'start']);
      }
      const [heading, section] = await rightsOf(page, ['h1', '.entry h2:has(~ .timeline)']);
      expect(heading).toBe(section);
    });

    it('has what points turned round', async () => {
      const page = await open();
      await showPopup(page, { locale: 'ur', lastOpened: 'green-front' }, '.timeline');
      const mirrored = await page.$$eval('.walk .pointing', (glyphs) =>
        glyphs.map((glyph) => getComputedStyle(glyph).transform),
      );
      expect(mirrored).toEqual(Array(2).fill('matrix(-1, 0, 0, 1, 0, 0)'));
      expect(await page.$eval('.search-field > .glyph', (glyph) => getComputedStyle(glyph).transform)).toBe('none');
    });

    it('goes back with the key that points to where lines begin', async () => {
      const page = await open();
      await showPopup(page, { locale: 'ur', lastOpened: 'mir-zaland' }, 'h1');
      await page.keyboard.down('Alt');
      await page.keyboard.press('ArrowRight');
      await page.keyboard.up('Alt');
      await page.waitForSelector('.terms');
    });

    it('takes names in any script in the search field, whose sign stays where lines begin', async () => {
      const page = await open();
      await showPopup(page, { locale: 'ur' });
      await waitForFocus(page, 'input');
      await page.keyboard.type('tarv');
      await waitForText(page, '[role=listbox]', 'Tarvand Line');
      const [sign, clear] = await leftsOf(page, ['.search-field > .glyph', '.search-field .quiet']);
      expect(sign).toBeGreaterThan(clear ?? 0);
      const padding = await page.$eval('input', (input) => {
        const { paddingLeft, paddingRight } = getComputedStyle(input);
        return Number.parseFloat(paddingRight) > Number.parseFloat(paddingLeft);
      });
      expect(padding).toBe(true);
    });

    it('has a card in which each quotation keeps its direction to itself', async () => {
      const page = await open();
      await showCard(page, 'ur');
      const inCard = (selector: string) => `#card-host >>> ${selector}`;
      expect(
        await page.$eval(inCard('article'), (node) => [node.getAttribute('lang'), getComputedStyle(node).direction]),
      ).toEqual(['ur-PK', 'rtl']);
      expect(await page.$$eval(inCard('.match bdi'), (nodes) => nodes.map(({ textContent }) => textContent))).toEqual([
        'شین تحریک',
        'tarvand',
        'کوهستان',
      ]);
      expect(await page.$eval(inCard('.summary'), (node) => getComputedStyle(node).direction)).toBe('ltr');
      expect(await page.$eval(inCard('.open .glyph'), (node) => getComputedStyle(node).transform)).toBe(
        'matrix(-1, 0, 0, 1, 0, 0)',
      );
      await page.focus(inCard('button.open'));
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => harness.calls.length === 1);
      expect(await callsOf(page)).toEqual([['openEntry', 'green-front']]);
    });
  });

  it('says in English why a name of several meanings was marked', async () => {
    const page = await open();
    await showCard(page, 'en');
    const text = await page.$eval('#card-host >>> .match', (node) => node.textContent?.trim());
    expect(text).toBe('The page writes “شین تحریک”: it is about this subject and speaks of tarvand, کوهستان.');
  });
});

const leftsOf = (page: Page, selectors: string[]) => edgesOf(page, selectors, 'left');
const rightsOf = (page: Page, selectors: string[]) => edgesOf(page, selectors, 'right');

/** Where one edge of the first element of each selector is, in whole CSS px from the left of the window. */
async function edgesOf(page: Page, selectors: string[], edge: 'left' | 'right'): Promise<number[]> {
  return page.evaluate(
    (wanted, side) =>
      wanted.map((selector) =>
        Math.round(document.querySelector(selector)?.getBoundingClientRect()[side] ?? Number.NaN),
      ),
    selectors,
    edge,
  );
}
