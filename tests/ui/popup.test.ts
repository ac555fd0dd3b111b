import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { describeInBrowsers } from '../support/browsers';
import { makeWorld, PAGE, type World } from './fixtures/world';
import { bundleHarness } from './support/bundle-harness';
import { openHarness } from './support/open-harness';
import { callsOf, textOf, textsOf, waitForFocus, waitForText } from './support/read-page';

describeInBrowsers('the popup', (context) => {
  let script: string;
  beforeAll(async () => {
    script = await bundleHarness();
  });

  async function openPopup(changes: Partial<World> = {}): Promise<Page> {
    const page = await openHarness({ browser: context.launched.browser, script });
    await page.evaluate((world) => harness.showPopup(world), makeWorld(changes));
    return page;
  }

  describe('the terms on this page', () => {
    it('are listed with their number, what they are and how often they are mentioned', async () => {
      const page = await openPopup();
      await waitForText(page, '.terms', 'Alliance of armed factions');
      expect(await textOf(page, '.list-head')).toContain('3 terms');
      expect(await textsOf(page, '.terms .row-label')).toEqual([
        'Green Front of Kohestan',
        'Mir Zaland',
        'Tarvand Line',
      ]);
      expect(await textsOf(page, '.terms .row-kind')).toEqual(['Group', 'Person', 'Border']);
      expect(await textsOf(page, '.jump-count')).toEqual(['3×', '12×']);
    });

    it('are listed with the most important for the page first', async () => {
      const [front, zaland, line] = PAGE.terms.map((term) => ({ ...term, confidence: 1 }));
      if (!front || !zaland || !line) throw new Error('The page names three terms.');
      const page = await openPopup({ page: { ...PAGE, terms: [front, { ...zaland, isInTitle: true }, line] } });
      await waitForText(page, '.terms', 'Tarvand Line');
      const labels = ['Tarvand Line', 'Mir Zaland', 'Green Front of Kohestan'];
      expect(await textsOf(page, '.terms .row-label')).toEqual(labels);
    });

    it('come back as they were scrolled when the popup was closed', async () => {
      const terms = Array.from({ length: 40 }, (_, index) => ({
        ...PAGE.terms[0],
        entry: `term-${index}`,
        label: 'X',
      }));
      const lastView = { place: { at: 'terms' as const }, trail: [], scroll: 700 };
      const page = await openPopup({ page: { ...PAGE, terms: terms as typeof PAGE.terms }, lastView });
      await page.waitForFunction(() => Math.abs(window.scrollY - 700) < 2);
    });

    it('have the way to the briefing beside them, where the browser has room for it', async () => {
      const page = await openPopup();
      await (await page.waitForSelector('::-p-text(Open the briefing)'))?.click();
      expect(await callsOf(page)).toEqual([['openBriefing']]);
      const narrow = await openPopup({ hasPanel: false });
      await waitForText(narrow, '.terms', 'Tarvand Line');
      expect(await narrow.$('.briefing-way')).toBeNull();
    });

    it('lead to each mention in turn, forwards and backwards', async () => {
      const page = await openPopup();
      const next = await page.waitForSelector('[aria-label="Show the next mention of Green Front of Kohestan"]');
      const previous = await page.$('[aria-label="Show the previous mention of Green Front of Kohestan"]');
      await next?.click();
      await next?.click();
      await previous?.click();
      await previous?.click();
      await waitForText(page, '.jump-count', '3 of 3');
      expect(await callsOf(page)).toEqual([0, 1, 0, 2].map((mention) => ['revealMention', 'green-front', mention]));
    });

    it('lead to the only mention', async () => {
      const page = await openPopup();
      await (await page.waitForSelector('[aria-label="Show Mir Zaland on the page"]'))?.click();
      await page.waitForFunction(() => harness.calls.length === 1);
      expect(await callsOf(page)).toEqual([['revealMention', 'mir-zaland', 0]]);
    });

    it('grow as the page does', async () => {
      const page = await openPopup({ page: { ...PAGE, terms: PAGE.terms.slice(0, 1) } });
      await waitForText(page, '.list-head', '1 term');
      await page.evaluate((description) => {
        if (harness.world) harness.world.page = description;
      }, PAGE);
      await waitForText(page, '.list-head', '3 terms');
    });

    it('are reached from the search field with the arrow keys, and left again', async () => {
      const page = await openPopup();
      await page.waitForSelector('.terms');
      await waitForFocus(page, 'input');
      await page.keyboard.press('ArrowDown');
      await waitForFocus(page, '.terms li:nth-child(1) .row-link');
      await page.keyboard.press('ArrowDown');
      await waitForFocus(page, '.terms li:nth-child(2) .row-link');
      await page.keyboard.press('Enter');
      await waitForText(page, 'h1', 'Mir Zaland');
      await page.keyboard.down('Alt');
      await page.keyboard.press('ArrowLeft');
      await page.keyboard.up('Alt');
      await page.waitForSelector('.terms');
      await waitForFocus(page, 'input');
    });
  });

  describe('the search', () => {
    it('has focus at once, and opens a result with arrow keys and Enter alone', async () => {
      const page = await openPopup();
      await waitForFocus(page, 'input');
      await page.keyboard.type('a');
      await waitForText(page, '[role=listbox]', 'Mir Zaland');
      expect(await textOf(page, '[aria-selected=true]')).toContain('Green Front');
      await page.keyboard.press('ArrowDown');
      await waitForText(page, '[aria-selected=true]', 'Mir Zaland');
      const named = await page.$eval('input', (input) => input.getAttribute('aria-activedescendant'));
      expect(named).toBe(await page.$eval('[aria-selected=true]', (option) => option.id));
      await page.keyboard.press('Enter');
      await waitForText(page, 'h1', 'Mir Zaland');
      await waitForFocus(page, 'h1');
    });

    it('says which other name was found', async () => {
      const page = await openPopup();
      await waitForFocus(page, 'input');
      await page.keyboard.type('sabz');
      await waitForText(page, '.row-matched', 'Tahrik-e Sabz');
    });

    it('comes back with its results after a look at one', async () => {
      const page = await openPopup();
      await waitForFocus(page, 'input');
      await page.keyboard.type('tarv');
      await (await page.waitForSelector('[role=option]'))?.click();
      await waitForText(page, 'h1', 'Tarvand Line');
      await page.click('.walk button');
      await waitForText(page, '[role=listbox]', 'Tarvand Line');
      expect(await page.$eval('input', (input) => input.value)).toBe('tarv');
    });

    it('is emptied by Escape, which leads back', async () => {
      const page = await openPopup();
      await waitForFocus(page, 'input');
      await page.keyboard.type('mir');
      await page.waitForSelector('[role=option]');
      await page.keyboard.press('Escape');
      await page.waitForSelector('.terms');
      expect(await page.$eval('input', (input) => input.value)).toBe('');
    });

    it('is at hand from an entry with the slash key', async () => {
      const page = await openPopup();
      await (await page.waitForSelector('.terms .row-link'))?.click();
      await waitForFocus(page, 'h1');
      await page.keyboard.press('/');
      await waitForFocus(page, 'input');
      expect(await page.$eval('input', (input) => input.value)).toBe('');
    });

    it('says so when nothing is found', async () => {
      const page = await openPopup();
      await waitForFocus(page, 'input');
      await page.keyboard.type('zzz');
      await waitForText(page, '.notice', 'Nothing found for “zzz”');
    });

    it('can be tried again after a failure', async () => {
      const page = await openPopup({ failing: ['search'] });
      await waitForFocus(page, 'input');
      await page.keyboard.type('mir');
      await waitForText(page, '[role=alert]', 'search was refused');
      await page.evaluate(() => {
        if (harness.world) harness.world.failing = [];
      });
      await page.click('[role=alert] button');
      await waitForText(page, '[role=listbox]', 'Mir Zaland');
    });
  });

  describe('the entry', () => {
    it('last opened is shown first, with the terms of the page one step back', async () => {
      const page = await openPopup({ lastOpened: 'mir-zaland' });
      await waitForText(page, 'h1', 'Mir Zaland');
      await page.click('.walk button');
      await page.waitForSelector('.terms');
    });

    it('leads on to related entries and back', async () => {
      const page = await openPopup({ lastOpened: 'green-front' });
      await (await page.waitForSelector('.related ::-p-text(Mir Zaland)'))?.click();
      await waitForText(page, 'h1', 'Mir Zaland');
      await (await page.waitForSelector('.related ::-p-text(Green Front of Kohestan)'))?.click();
      await waitForText(page, 'h1', 'Green Front of Kohestan');
      await waitForText(page, '.walk', 'Previous entry');
      await page.click('.walk button');
      await waitForText(page, 'h1', 'Mir Zaland');
      await page.click('::-p-text(On this page: 3 terms)');
      await page.waitForSelector('.terms');
    });

    it('is where the popup opens again after it was closed, scrolled to where the reader was, with the way back', async () => {
      const first = await openPopup({ lastOpened: 'mir-zaland' });
      await (await first.waitForSelector('.related ::-p-text(Green Front of Kohestan)'))?.click();
      await waitForText(first, 'h1', 'Green Front of Kohestan');
      await first.waitForSelector('.time-chart');
      await first.evaluate(() => window.scrollTo(0, 300));
      await first.waitForFunction(() => harness.world?.lastView?.scroll === 300);
      const lastView = await first.evaluate(() => harness.world?.lastView ?? null);

      const again = await openPopup({ lastView });
      await waitForText(again, 'h1', 'Green Front of Kohestan');
      await again.waitForFunction(() => Math.abs(window.scrollY - 300) < 2);
      await again.click('.walk button');
      await waitForText(again, 'h1', 'Mir Zaland');
    });

    it('brings the reader back to where they were in it', async () => {
      const page = await openPopup({ lastOpened: 'green-front' });
      const link = await page.waitForSelector('.related ::-p-text(Tarvand Line)');
      await link?.evaluate((element) => element.scrollIntoView({ block: 'center' }));
      const left = await page.evaluate(() => window.scrollY);
      expect(left).toBeGreaterThan(100);
      await link?.click();
      await waitForText(page, 'h1', 'Tarvand Line');
      await page.waitForFunction(() => window.scrollY === 0);
      await page.click('.walk button');
      await waitForText(page, 'h1', 'Green Front of Kohestan');
      await page.waitForFunction((scroll) => Math.abs(window.scrollY - scroll) < 2, {}, left);
    });

    it('that does not exist says so', async () => {
      const page = await openPopup({ lastOpened: 'long-gone' });
      await waitForText(page, '.notice', 'No such entry');
    });

    it('that failed to load can be tried again', async () => {
      const page = await openPopup({ lastOpened: 'tarvand-line', failing: ['entry'] });
      await waitForText(page, '[role=alert]', 'entry was refused');
      await page.evaluate(() => {
        if (harness.world) harness.world.failing = [];
      });
      await page.click('[role=alert] button');
      await waitForText(page, 'h1', 'Tarvand Line');
    });
  });

  describe('the site switch', () => {
    it('turns the site off and on again, each in one click', async () => {
      const page = await openPopup();
      await waitForText(page, '.site-host', 'www.example.org');
      await page.click('.segment [value=off]');
      await page.waitForSelector('.segment [value=off]:checked');
      await waitForText(page, '.notice', 'Backstory is off for www.example.org');
      await page.click('.segment:first-child input');
      await page.waitForSelector('.terms');
      expect(await callsOf(page)).toEqual([
        ['setSiteMode', 'www.example.org', 'off'],
        ['setSiteMode', 'www.example.org', 'on'],
      ]);
    });

    it('has Backstory wait on the site, and mark this page when asked', async () => {
      const page = await openPopup();
      await (await page.waitForSelector('.segment [value=on-click]'))?.click();
      await waitForText(page, '.notice', 'Backstory waits for a click on www.example.org');
      await page.click('.notice button');
      await page.waitForSelector('.terms');
      await page.waitForSelector('.segment [value=on-click]:checked');
      expect(await callsOf(page)).toEqual([['setSiteMode', 'www.example.org', 'on-click'], ['markNow']]);
    });

    it('is chosen with the arrow keys', async () => {
      const page = await openPopup();
      await page.waitForSelector('.segment:first-child input:checked');
      await page.focus('.segment:first-child input');
      await page.keyboard.press('ArrowRight');
      await page.waitForSelector('.segment [value=on-click]:checked');
    });

    it('stands beside the way to all settings', async () => {
      const page = await openPopup();
      await (await page.waitForSelector('[aria-label="All settings"]'))?.click();
      expect(await callsOf(page)).toEqual([['openSettings']]);
    });

    it('goes back and says so when the setting cannot be saved', async () => {
      const page = await openPopup({ failing: ['setSiteMode'] });
      await (await page.waitForSelector('.segment [value=off]'))?.click();
      await waitForText(page, '[role=alert]', 'could not be saved');
      await page.waitForSelector('.segment:first-child input:checked');
    });

    it('is NOT there on a page that cannot be read, which is said kindly, and the search still works', async () => {
      const page = await openPopup({ page: null });
      await waitForText(page, '.notice', 'Backstory cannot see this page');
      expect(await page.$('.segment')).toBeNull();
      await page.type('input', 'mir');
      await waitForText(page, '[role=listbox]', 'Mir Zaland');
    });

    it('stays on where a page has no terms', async () => {
      const page = await openPopup({ page: { ...PAGE, terms: [] } });
      await waitForText(page, '.notice', 'No terms found here');
      await page.waitForSelector('.segment:first-child input:checked');
    });
  });
});
