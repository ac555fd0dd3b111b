import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { describeInBrowsers } from '../support/browsers';
import { makeMap } from '../support/map';
import { makeWorld, PAGE, type World } from './fixtures/world';
import { bundleHarness } from './support/bundle-harness';
import { openHarness } from './support/open-harness';
import { callsOf, textOf, textsOf, waitForFocus, waitForText } from './support/read-page';

const map = await makeMap();

describeInBrowsers('the briefing', (context) => {
  let script: string;
  beforeAll(async () => {
    script = await bundleHarness();
  });

  async function openBriefing(changes: Partial<World> = {}): Promise<Page> {
    const page = await openHarness({ browser: context.launched.browser, script });
    await page.evaluate(
      (world) => harness.showBriefing(world),
      makeWorld({ map, page: { ...PAGE, date: '2014-11-20' }, ...changes }),
    );
    return page;
  }

  it('says who and what the page names, by kind, each in a line', async () => {
    const page = await openBriefing();
    await waitForText(page, '.briefing', 'Mir Zaland');
    expect(await textOf(page, 'h1')).toBe('Border stays shut');
    expect(await textOf(page, '.briefing-kind')).toBe('Briefing20 November 2014');
    expect((await textsOf(page, '.briefing h2')).slice(0, 3)).toEqual(['People', 'Groups and institutions', 'Places']);
    expect((await textsOf(page, '.terms .row-label')).sort()).toEqual([
      'Green Front of Kohestan',
      'Mir Zaland',
      'Tarvand Line',
    ]);
    expect(await textsOf(page, '.terms .row-summary')).toContain(
      'Alliance of armed factions, formed in 2007, that wants self-rule for the valleys of Kohestan.',
    );
    expect(await textsOf(page, '.jump-count')).toEqual(['3×', '12×']);
  });

  it('has one map of its places, and one timeline of its events with the article on it', async () => {
    const page = await openBriefing();
    expect(await textOf(page, '.region title')).toBe('Map of the places on this page');
    expect(await textOf(page, '.region .map-place')).toContain('Tarvand Line');
    expect(await textsOf(page, '.timeline time')).toEqual(['14 December 2007', 'August 2009', '2014']);
    await waitForText(page, '.time-pins', 'This article');
    expect(await textsOf(page, '.event-entry')).toEqual(Array(3).fill('Green Front of Kohestan'));
  });

  it('says what connects them', async () => {
    const page = await openBriefing();
    await waitForText(page, '.connections', 'Founded by');
    expect(await textsOf(page, '.connections > li > a')).toEqual(['Green Front of Kohestan']);
    expect(await textsOf(page, '.connections dd')).toContain('Mir Zaland');
  });

  it('jumps to the mention and opens the entry, and leads back to where the reader was', async () => {
    const page = await openBriefing();
    await waitForText(page, '.connections', 'Founded by');
    const link = await page.$('.connections dd a');
    await link?.evaluate((node) => node.scrollIntoView({ block: 'center' }));
    const left = await page.evaluate(() => window.scrollY);
    expect(left).toBeGreaterThan(100);
    await link?.click();
    await waitForText(page, 'h1', 'Mir Zaland');
    await waitForFocus(page, 'h1');
    expect(await callsOf(page)).toEqual([['revealMention', 'mir-zaland', 0]]);
    expect(await textOf(page, '.walk button')).toBe('Back to the briefing');
    await page.click('.walk button');
    await page.waitForSelector('.connections');
    await page.waitForFunction((scroll) => Math.abs(window.scrollY - scroll) < 2, {}, left);
  });

  it('steps through the mentions without leaving the overview', async () => {
    const page = await openBriefing();
    await page.waitForSelector('.terms');
    await page.click('[aria-label="Show the next mention of Green Front of Kohestan"]');
    await waitForText(page, '.jump-count', '1 of 3');
    expect(await callsOf(page)).toEqual([['revealMention', 'green-front', 0]]);
  });

  it('starts anew when another page comes before the reader', async () => {
    const page = await openBriefing();
    await (await page.waitForSelector('.terms .row-link'))?.click();
    await waitForText(page, 'h1', 'Mir Zaland');
    await page.evaluate((terms) => {
      if (harness.world?.page) harness.world.page = { ...harness.world.page, title: 'Another page', terms };
      document.dispatchEvent(new Event('visit'));
    }, PAGE.terms.slice(2));
    await waitForText(page, 'h1', 'Another page');
    await waitForText(page, '.briefing', 'Tarvand Line');
    expect(await textsOf(page, '.briefing h2')).toEqual(['Places', 'Where it is']);
  });

  describe('where there is nothing to tell', () => {
    it.each([
      ['a page without terms', { page: { ...PAGE, terms: [] } }, 'No terms found here'],
      ['a page that cannot be read', { page: null }, 'Backstory cannot see this page'],
    ])('says so: %s', async (_, changes, words) => {
      const page = await openBriefing(changes);
      await waitForText(page, '.notice', words);
    });

    it('turns a site on again that is off', async () => {
      const page = await openBriefing({ page: { ...PAGE, enabled: false, terms: [] } });
      await waitForText(page, '.notice', 'Backstory is off for www.example.org');
      await page.click('.notice button');
      expect(await callsOf(page)).toEqual([['setSiteMode', 'www.example.org', 'on']]);
    });

    it('has a page marked on a site where Backstory waits', async () => {
      const page = await openBriefing({ page: { ...PAGE, mode: 'on-click', enabled: false, terms: [] } });
      await waitForText(page, '.notice', 'Backstory waits for a click on www.example.org');
      await page.click('.notice button');
      expect(await callsOf(page)).toEqual([['markNow']]);
    });

    it('offers to try again what failed', async () => {
      const page = await openBriefing({ failing: ['briefing'] });
      await waitForText(page, '[role=alert]', 'briefing was refused');
      await page.evaluate(() => {
        if (harness.world) harness.world.failing = [];
      });
      await page.click('[role=alert] button');
      await waitForText(page, '.briefing', 'Mir Zaland');
    });
  });
});
