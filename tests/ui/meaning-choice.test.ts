import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import type { CardModel } from '../../src/ui/card/card-model';
import { describeInBrowsers } from '../support/browsers';
import { GREEN_COUNCIL, greenFrontCard, LINKED_SUMMARY, OTHER_MEANING } from './fixtures/views';
import { bundleHarness } from './support/bundle-harness';
import { openHarness } from './support/open-harness';
import { callsOf } from './support/read-page';

const MODEL: CardModel = {
  card: greenFrontCard(),
  mention: { surface: 'Greens', name: 'Greens', method: 'context', reason: { kind: 'shared', label: 'Green Front' } },
  choice: OTHER_MEANING,
};

describeInBrowsers('the choice between meanings', (context) => {
  let script: string;
  beforeAll(async () => {
    script = await bundleHarness();
  });

  async function showCard(model: CardModel = MODEL, locale = 'en'): Promise<Page> {
    const page = await openHarness({ browser: context.launched.browser, script });
    await page.evaluate((shown, language) => harness.showCard(shown, 600, language), model, locale);
    return page;
  }

  const inCard = (selector: string) => `#card-host >>> ${selector}`;
  const textIn = (page: Page, selector: string) =>
    page.$eval(inCard(selector), (node) => (node.textContent ?? '').replace(/\s+/g, ' ').trim());
  const focused = (page: Page) =>
    page.evaluate(() => document.querySelector('#card-host')?.shadowRoot?.activeElement?.className);

  it('tells what else may be meant, and what that is in a sentence', async () => {
    const page = await showCard();
    expect(await textIn(page, '.meanings > p')).toBe('Could also mean:');
    expect(await textIn(page, '.meaning')).toBe(
      'Green Council of Tarvand Institution · Council of elders in Tarvand that mediates between valleys.',
    );
    expect(await textIn(page, '.match:not(.meanings)')).toContain('Greens');
  });

  it('shows what was chosen at once, says so, and leads back', async () => {
    const page = await showCard();
    await page.locator(inCard('.meaning')).click();
    await page.waitForSelector(inCard('.undo'));
    expect(await textIn(page, '.label')).toBe('Green Council of Tarvand');
    expect(await textIn(page, '.chosen')).toBe('Chosen by you for “Greens” on this page · Undo');
    expect(await textIn(page, '.spoken')).toBe('“Greens” now means Green Council of Tarvand on this page.');
    expect(await page.$$(inCard('.match'))).toHaveLength(1);
    expect(await page.$(inCard('.back'))).toBeNull();
    await page.locator(inCard('.undo')).click();
    await page.waitForSelector(inCard('.meaning'));
    expect(await textIn(page, '.label')).toBe('Green Front of Kohestan');
    expect(await textIn(page, '.spoken')).toBe('“Greens” means Green Front of Kohestan again.');
    expect(await callsOf(page)).toEqual([
      ['chooseMeaning', 'Greens', 'green-front', 'green-council'],
      ['chooseMeaning', 'Greens', 'green-front', null],
    ]);
  });

  it('is made with the keyboard alone, and focus stays in the card', async () => {
    const page = await showCard();
    await page.focus(inCard('.body'));
    for (let i = 0; i < 6 && (await focused(page)) !== 'meaning'; i++) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      () => document.querySelector('#card-host')?.shadowRoot?.activeElement?.className === 'label',
    );
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('undo');
    await page.keyboard.press('Enter');
    await page.waitForSelector(inCard('.meaning'));
    expect(await focused(page)).toBe('label');
  });

  it('opens with what was chosen before, and the way back', async () => {
    const page = await showCard({ ...MODEL, card: GREEN_COUNCIL });
    expect(await textIn(page, '.label')).toBe('Green Council of Tarvand');
    expect(await textIn(page, '.chosen')).toBe('Chosen by you for “Greens” on this page · Undo');
    expect(await textIn(page, '.spoken')).toBe('');
    await page.locator(inCard('.undo')).click();
    await page.waitForSelector(inCard('.meaning'));
    expect(await callsOf(page)).toEqual([['chooseMeaning', 'Greens', 'green-front', null]]);
  });

  it('is NOT offered for a sure mention, nor in a card that was opened from another', async () => {
    const { choice: _, ...sure } = MODEL;
    expect(await (await showCard(sure)).$(inCard('.meanings'))).toBeNull();
    const page = await showCard({ ...MODEL, card: greenFrontCard({ summary: LINKED_SUMMARY }) });
    await page.locator(inCard('.term')).click();
    await page.waitForSelector(inCard('.back'));
    expect(await page.$(inCard('.meanings'))).toBeNull();
  });

  it('keeps names in their own direction in a card that runs from right to left', async () => {
    const page = await showCard(MODEL, 'ur');
    const directions = await page.$$eval(inCard('.meaning [dir]'), (parts) =>
      parts.map((part) => part.matches(':dir(ltr)')),
    );
    expect(directions).toEqual([true, true]);
    await page.locator(inCard('.meaning')).click();
    await page.waitForSelector(inCard('.undo'));
    expect(await page.$eval(inCard('.chosen bdi'), (name) => name.textContent)).toBe('Greens');
  });
});
