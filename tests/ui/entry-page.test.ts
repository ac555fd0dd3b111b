import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { MapData } from '../../src/core/map/map-data';
import { describeInBrowsers } from '../support/browsers';
import { makeMap } from '../support/map';
import { makeWorld } from './fixtures/world';
import { bundleHarness } from './support/bundle-harness';
import { openHarness } from './support/open-harness';
import { textOf, textsOf, waitForFocus, waitForText } from './support/read-page';

describeInBrowsers('the entry page', (context) => {
  let script: string;
  let map: MapData;
  beforeAll(async () => {
    [script, map] = await Promise.all([bundleHarness(), makeMap()]);
  });

  async function openEntryPage(hash: string, changes: Parameters<typeof makeWorld>[0] = {}): Promise<Page> {
    const page = await openHarness({ browser: context.launched.browser, script, width: 1000, height: 700 });
    await page.evaluate(
      (world, address) => {
        window.location.hash = address;
        harness.showEntryPage(world);
      },
      makeWorld({ map, ...changes }),
      hash,
    );
    return page;
  }

  describe('an entry', () => {
    it('has its parts in order, and the date it holds for', async () => {
      const page = await openEntryPage('#green-front');
      await waitForText(page, 'h1', 'Green Front of Kohestan');
      expect(await textsOf(page, '.entry h2')).toEqual([
        'Why it matters',
        'Background',
        'Status',
        'Timeline',
        'Related entries',
        'Names and spellings',
        'Sources',
      ]);
      expect(await textOf(page, '.as-of')).toBe('As of 20 November 2026');
      expect(await textOf(page, '.licence')).toContain('CC BY 4.0');
    });

    it('tells its timeline from the earliest event on', async () => {
      const page = await openEntryPage('#green-front');
      await page.waitForSelector('.timeline');
      expect(await textsOf(page, '.timeline time')).toEqual(['14 December 2007', 'August 2009', '2014']);
    });

    it('names languages, and says language and direction of each name', async () => {
      const page = await openEntryPage('#green-front');
      await page.waitForSelector('.native-names');
      expect(await textsOf(page, '.languages')).toEqual(['Urdu, Persian', 'Pashto']);
      const names = await page.$$eval('.native-names .native', (nodes) =>
        nodes.map((node) => [(node as HTMLElement).lang, (node as HTMLElement).dir]),
      );
      expect(names).toEqual([
        ['ur', 'rtl'],
        ['ps', 'rtl'],
      ]);
    });

    it('says when a person held which office, the last first', async () => {
      const page = await openEntryPage('#mir-zaland');
      await page.waitForSelector('.dated');
      expect(await textsOf(page, '.period')).toEqual(['14 December 2007 – August 2009', '2001–2004']);
    });

    it('says where a place is, and has no part that it has nothing for', async () => {
      const page = await openEntryPage('#tarvand-line');
      expect(await textOf(page, '.place')).toBe('31.01° N, 66.40° E geo:31.0061,66.4011');
      expect(await textsOf(page, '.entry h2')).toEqual(['Where it is', 'Names and spellings', 'Sources']);
    });

    it('shows a place on a map: its neighbours in sight, as links that say how far they are, and whose drawing it is', async () => {
      const page = await openEntryPage('#tarvand-line');
      await page.waitForSelector('.region');
      expect(await textOf(page, '.map-place text')).toBe('Tarvand Line');
      const links = await page.$$eval('.region a', (nodes) =>
        nodes.map((node) => [node.getAttribute('href'), node.getAttribute('aria-label')]),
      );
      expect(links.toSorted()).toEqual([
        ['#kandahar', 'Kandahar, 94 km to the north-west'],
        ['#lashkar-gah', 'Lashkar Gah, 204 km to the west'],
        ['#quetta', 'Quetta, 107 km to the south-east'],
      ]);
      expect(await textsOf(page, '.map-countries text')).toEqual(['PAKISTAN', 'AFGHANISTAN']);
      expect(await textOf(page, '.map-key')).toContain('Durand Line');
      expect(await textOf(page, '.map-caption')).toContain('takes no position');
      expect(await textOf(page, '.map-scale')).toBe('\u2068100 km\u2069');
    });

    it('leads from the map to another entry, by keyboard', async () => {
      const page = await openEntryPage('#tarvand-line');
      await page.waitForSelector('.region');
      await page.$eval('.region a[href="#quetta"]', (link) => link.focus());
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => window.location.hash === '#quetta');
    });

    it('says where a place is without a map when there is none to be had', async () => {
      const page = await openEntryPage('#tarvand-line', { map: null });
      await page.waitForFunction(() => document.querySelector('.place') && !document.querySelector('.map-figure'));
      expect(await textOf(page, '.place')).toContain('31.01° N, 66.40° E');
    });

    it('draws its timeline to scale, numbered as the list is, with today on it', async () => {
      const page = await openEntryPage('#green-front');
      await page.waitForSelector('.time-chart');
      expect(await textOf(page, '.time-chart title')).toBe('Timeline drawn to scale, from 14 December 2007 to 2014');
      expect((await textsOf(page, '.time-badge')).toSorted()).toEqual(['1', '2', '3']);
      expect(await textOf(page, '.time-pins text')).toBe('Today');
      const { points, stretches } = await page.$eval('.time-chart', (chart) => ({
        points: [...chart.querySelectorAll('.time-point')].map((point) => Number(point.getAttribute('cx'))),
        stretches: [...chart.querySelectorAll('.time-stretch')].map((stretch) => Number(stretch.getAttribute('width'))),
      }));
      // One day, a month and a year.
      expect(points).toHaveLength(1);
      expect(stretches).toHaveLength(2);
      expect(stretches[1]).toBeGreaterThan(20);
    });

    it('cites by numbers that lead to the source and back to the text', async () => {
      const page = await openEntryPage('#green-front');
      const mark = await page.waitForSelector('.timeline li:last-child .marks a');
      expect(await mark?.evaluate((element) => element.textContent)).toBe('2');
      await mark?.click();
      await waitForFocus(page, '#source-2');
      expect(await page.evaluate(() => window.location.hash)).toBe('#green-front');
      await page.click('#source-2 .back-to-text');
      await waitForFocus(page, '.timeline li:last-child .marks a');
      await page.click('#source-3 .back-to-text');
      await waitForFocus(page, '.summary .marks a[data-source="3"]');
    });

    it('links every source so that it learns nothing of the reader', async () => {
      const page = await openEntryPage('#green-front');
      await page.waitForSelector('.sources');
      const links = await page.$$eval('.sources li a', (nodes) =>
        (nodes as HTMLAnchorElement[]).map(({ target, rel, protocol }) => [target, rel, protocol]),
      );
      expect(links).toEqual(Array(3).fill(['_blank', 'noopener noreferrer', 'https:']));
      expect(await textOf(page, '#source-1')).toContain('The Valley Courier, 14 December 2007');
    });
  });

  describe('its address', () => {
    it('is followed as it changes, and the title with it', async () => {
      const page = await openEntryPage('#green-front');
      await page.waitForFunction(() => document.title === 'Green Front of Kohestan · Backstory');
      await page.click('.related ::-p-text(Mir Zaland)');
      await page.waitForFunction(() => document.title === 'Mir Zaland · Backstory');
      await waitForFocus(page, 'h1');
      await page.evaluate(() => window.history.back());
      await page.waitForFunction(() => document.title === 'Green Front of Kohestan · Backstory');
    });

    it('may name a source', async () => {
      const page = await openEntryPage('#green-front/source-3');
      await waitForFocus(page, '#source-3');
    });

    it('of an unknown entry says so and offers the search', async () => {
      const page = await openEntryPage('#nowhere');
      await waitForText(page, '.notice', '“nowhere”');
      await waitForFocus(page, 'input');
      await page.keyboard.type('tarv');
      await waitForText(page, '[role=listbox]', 'Tarvand Line');
      await page.keyboard.press('Enter');
      await waitForText(page, 'h1', 'Tarvand Line');
      expect(await page.evaluate(() => window.location.hash)).toBe('#tarvand-line');
    });

    it('without an entry asks for one', async () => {
      const page = await openEntryPage('');
      await waitForText(page, '.notice', 'Which entry?');
    });

    it('is NOT read as markup', async () => {
      const page = await openEntryPage('#<img src=x onerror=document.title=1>');
      await waitForText(page, '.notice', '<img src=x onerror=document.title=1>');
      expect(await page.$('.notice img')).toBeNull();
    });
  });
});
