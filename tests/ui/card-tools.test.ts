import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import type { CardModel } from '../../src/ui/card/card-model';
import { describeInBrowsers } from '../support/browsers';
import { greenFrontCard, LINKED_SUMMARY, STANDING } from './fixtures/views';
import { bundleHarness } from './support/bundle-harness';
import { openHarness } from './support/open-harness';
import { callsOf } from './support/read-page';

const MENTION: CardModel['mention'] = {
  surface: 'GFK',
  name: 'GFK',
  method: 'exact',
  reason: { kind: 'spelling', spelling: { is: 'exact', name: 'GFK' } },
};

describeInBrowsers('what can be done in the card', (context) => {
  let script: string;
  beforeAll(async () => {
    script = await bundleHarness();
  });

  async function showCard(card: Partial<CardModel['card']> = {}): Promise<Page> {
    const page = await openHarness({ browser: context.launched.browser, script });
    const model: CardModel = { card: greenFrontCard(card), mention: MENTION };
    await page.evaluate((shown) => harness.showCard(shown), model);
    return page;
  }

  const inCard = (selector: string) => `#card-host >>> ${selector}`;
  const tool = (page: Page, name: string) => page.locator(inCard(`button[aria-label="${name}"]`)).click();
  const choose = (page: Page, position: number) => page.locator(inCard(`.choice:nth-of-type(${position})`)).click();
  const textIn = (page: Page, selector: string) =>
    page.$eval(inCard(selector), (node) => (node.textContent ?? '').replace(/\s+/g, ' ').trim());
  const untilText = (page: Page, selector: string, text: string) =>
    page.waitForFunction(
      (where, what) =>
        document.querySelector('#card-host')?.shadowRoot?.querySelector(where)?.textContent?.includes(what),
      {},
      selector,
      text,
    );

  it('says what was when the page appeared beside what is now, each with its source', async () => {
    const page = await showCard({ standing: STANDING });
    expect(await textIn(page, '.at-date')).toBe(
      'On 2 March 2008, when this page appearedFounded as an umbrella of seven factions1 from December 2007',
    );
    expect(await textIn(page, '.standing > :last-child')).toBe('NowBanned by Tarvand3 from 25 August 2008');
  });

  it('says nothing of a date that is not known, and that dates are not known to the day', async () => {
    const page = await showCard({ standing: { latest: { states: STANDING.latest.states, isCurrent: false } } });
    expect(await page.$(inCard('.at-date'))).toBeNull();
    expect(await textIn(page, '.standing dt')).toBe('Last known');
    const [state] = STANDING.atDate?.states ?? [];
    const unsure = { date: '2007-12-03', states: state ? [{ ...state, isSure: false }] : [] };
    const other = await showCard({
      standing: { ...STANDING, atDate: unsure, latest: { states: [], isCurrent: true } },
    });
    expect(await textIn(other, '.at-date .period')).toBe('from December 2007 · exact days not known');
  });

  it('opens an entry of the summary in place, and leads back', async () => {
    const page = await showCard({ summary: LINKED_SUMMARY });
    await page.locator(inCard('.term')).click();
    await untilText(page, '.label', 'Tarvand Line');
    expect(await page.$(inCard('.match'))).toBeNull();
    expect(await textIn(page, '.back')).toBe('Back to Green Front of Kohestan');
    await page.locator(inCard('.back')).click();
    await untilText(page, '.label', 'Green Front of Kohestan');
    expect(await textIn(page, '.match')).toBe('The page writes “GFK”.');
    expect(await page.$(inCard('.back'))).toBeNull();
  });

  it('is walked with the keyboard alone: Enter, Alt and the left arrow', async () => {
    const page = await showCard({ summary: LINKED_SUMMARY });
    const before = page.url();
    await page.focus(inCard('.term'));
    await page.keyboard.press('Enter');
    await untilText(page, '.label', 'Tarvand Line');
    await page.keyboard.down('Alt');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.up('Alt');
    await untilText(page, '.label', 'Green Front of Kohestan');
    expect(page.url()).toBe(before);
  });

  it('does NOT shrink on the way, so that it stays under the pointer', async () => {
    const page = await showCard({ summary: LINKED_SUMMARY, standing: STANDING });
    const height = () => page.$eval(inCard('article'), (card) => card.getBoundingClientRect().height);
    const before = await height();
    await page.locator(inCard('.term')).click();
    await untilText(page, '.label', 'Tarvand Line');
    expect(await height()).toBeGreaterThanOrEqual(before);
  });

  it('says when an entry cannot be opened, and stays where it is', async () => {
    const page = await showCard({ summary: LINKED_SUMMARY });
    await page.locator(inCard('.term:nth-of-type(2)')).click();
    await untilText(page, '.failure', 'That entry could not be opened.');
    expect(await textIn(page, '.label')).toBe('Green Front of Kohestan');
  });

  it.each([
    ['plain text', 1, '[1] Seven valley factions unite as the Green Front. The Valley Courier, 14 December 2007'],
    ['Markdown', 2, '[^1]: [Seven valley factions unite as the Green Front](<https://courier.example/2007/green-fr'],
  ])('copies label, summary and sources as %s, and says so', async (_, position, expected) => {
    const page = await showCard();
    // The harness stands on a page without https: the fallback is what is tried, and the page's own listener must not see it.
    await page.evaluate(() => {
      document.addEventListener('copy', () => harness.calls.push(['seen by the page']));
      const set = DataTransfer.prototype.setData;
      DataTransfer.prototype.setData = function (type, text) {
        harness.calls.push(['copied', type, text]);
        set.call(this, type, text);
      };
    });
    await tool(page, 'Copy with sources');
    await choose(page, position);
    await untilText(page, '.said', 'Copied, with sources.');
    const [call, ...others] = await callsOf(page);
    expect(call?.slice(0, 2)).toEqual(['copied', 'text/plain']);
    expect(call?.[2]).toContain(expected);
    expect(others).toEqual([]);
  });

  it.each([
    [1, 'page', '“Green Front of Kohestan” is no longer marked on this page.'],
    [2, 'site', '“Green Front of Kohestan” is no longer marked on this site.'],
    [3, 'week', '“Green Front of Kohestan” is not marked anywhere for a week.'],
    [4, 'always', '“Green Front of Kohestan” is no longer marked anywhere.'],
  ])('mutes with choice %i (%s), and takes it back', async (position, scope, said) => {
    const page = await showCard();
    await tool(page, 'Stop marking this term');
    await choose(page, position);
    await untilText(page, '.said', said);
    await page.locator(inCard('.choice')).click();
    await untilText(page, '.said', '“Green Front of Kohestan” is marked again.');
    expect(await callsOf(page)).toEqual([
      ['setMuted', 'green-front', scope, true],
      ['setMuted', 'green-front', scope, false],
    ]);
  });

  it('puts the keyboard into a choice that was opened, and closes it where it was opened', async () => {
    const page = await showCard();
    await page.focus(inCard('button[aria-label="Stop marking this term"]'));
    await page.keyboard.press('Enter');
    const focused = () =>
      page.evaluate(() => document.querySelector('#card-host')?.shadowRoot?.activeElement?.textContent);
    await page.waitForFunction(
      () => document.querySelector('#card-host')?.shadowRoot?.activeElement?.className === 'choice',
    );
    expect(await focused()).toBe('On this page');
    await tool(page, 'Stop marking this term');
    expect(await page.$(inCard('.choice'))).toBeNull();
  });

  it('is pinned, moved and closed', async () => {
    const page = await showCard();
    await tool(page, 'Keep this card open');
    await tool(page, 'Move to another corner');
    await tool(page, 'Close this card');
    expect(await callsOf(page)).toEqual([['pin'], ['movePinned'], ['closePinned']]);
  });
});
