import type { Page } from 'puppeteer-core';
import { expect, it, vi } from 'vitest';
import { untilNoCard, visibleCard } from '../support/card';
import { evaluateInShadow } from '../support/closed-shadow';
import { describePages } from './support/describe-pages';
import { ARTICLE_MARKS, marksByHighlight, serialise, untilMarkedAs } from './support/marks';
import { TERMS } from './support/terms';

const PATIENCE = { timeout: 10_000, interval: 20 };
const ANNOUNCEMENT = 'backstory-announcement';

const step = (page: Page, by: 1 | -1) =>
  page.evaluate((request) => inPage.handlers().stepTerm(request, {}), { step: by });
const openCard = (page: Page) => page.evaluate(() => inPage.handlers().openTermCard({}, {}));
const focused = (page: Page) => page.evaluate(() => document.activeElement?.id || document.activeElement?.localName);
const untilCard = (page: Page) =>
  vi.waitFor(async () => {
    const card = await visibleCard(page);
    if (!card) throw new Error('There is no card.');
    return card;
  }, PATIENCE);

describePages('the shortcuts of a page', ({ open }) => {
  async function openArticle(): Promise<Page> {
    const page = await open('article.html');
    await page.evaluate((terms) => inPage.start(terms), TERMS);
    await untilMarkedAs(page, ARTICLE_MARKS);
    return page;
  }

  it('lead from term to term and around the ends, and back, and change nothing in the page', async () => {
    const page = await openArticle();
    const before = await serialise(page);
    const indices: (number | undefined)[] = [];
    for (const by of [1, 1, -1, -1, -1, 1] as const) indices.push((await step(page, by))?.index);
    expect(indices).toEqual([0, 1, 0, 5, 4, 5]);
    expect(await step(page, 1)).toEqual({ label: 'Label of durand-line', index: 0, count: 6 });
    expect((await marksByHighlight(page))['backstory-current']).toEqual(['Durand Line']);
    expect(await serialise(page)).toBe(before);
  });

  it('begin at what the reader sees', async () => {
    const page = await openArticle();
    await page.evaluate(() => document.querySelector('#scroller')?.remove());
    await untilMarkedAs(page, ARTICLE_MARKS.toSpliced(4, 1));
    await page.evaluate(() => window.scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
    expect(await step(page, 1)).toMatchObject({ index: 4, count: 5 });
  });

  it('open the card at the term, once the page stands still', async () => {
    const page = await openArticle();
    await step(page, -1);
    expect(await openCard(page)).toEqual({ label: 'Label of durand-line', is: 'opened' });
    const card = await untilCard(page);
    const line = await page.$eval('#last', (element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return { top, bottom };
    });
    const gap = Math.min(Math.abs(card.box.top - line.bottom), Math.abs(line.top - card.box.bottom));
    expect(gap).toBeLessThan(20);
    expect(await focused(page)).toBe('body');
  });

  it('open a card that goes along with its term when the page is scrolled, as far as the term is in view', async () => {
    const page = await openArticle();
    await openCard(page);
    const { box } = await untilCard(page);
    await page.evaluate(() => window.scrollBy({ top: 10, behavior: 'instant' }));
    await vi.waitFor(async () => expect((await visibleCard(page))?.box.top).toBe(box.top - 10), PATIENCE);
    await page.evaluate(() => window.scrollBy({ top: 500, behavior: 'instant' }));
    await untilNoCard(page);
  });

  it('lead into the card, and Escape back to where focus was', async () => {
    const page = await openArticle();
    await page.focus('#link');
    await openCard(page);
    await untilCard(page);
    expect(await openCard(page)).toEqual({ label: 'Label of durand-line', is: 'entered' });
    expect(await focused(page)).toBe('backstory-card');
    expect(await evaluateInShadow(page, 'backstory-card', (root) => root.activeElement?.role)).toBe('dialog');
    await page.keyboard.press('Tab');
    expect(await evaluateInShadow(page, 'backstory-card', (root) => root.activeElement?.localName)).toBe('button');
    await page.keyboard.press('Escape');
    await untilNoCard(page);
    expect(await focused(page)).toBe('link');
  });

  it('lead back to the term where focus was nowhere: the Tab key goes on from it', async () => {
    const page = await openArticle();
    await openCard(page);
    await untilCard(page);
    await openCard(page);
    await page.keyboard.press('Escape');
    await untilNoCard(page);
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('link');
  });

  it('close the card when focus goes on into the page, and when they lead to another term', async () => {
    const page = await openArticle();
    await openCard(page);
    await untilCard(page);
    await openCard(page);
    await page.evaluate(() => document.getElementById('link')?.focus());
    await untilNoCard(page);
    expect(await focused(page)).toBe('link');
    await openCard(page);
    await untilCard(page);
    await step(page, 1);
    await untilNoCard(page);
  });

  it('have nothing to lead to on a page without terms, or while the site is off', async () => {
    const page = await openArticle();
    await page.evaluate(() => inPage.setEnabled(false));
    expect(await step(page, 1)).toBeNull();
    expect(await openCard(page)).toBeNull();
  });

  it('are announced politely, with nothing left behind', async () => {
    const page = await openArticle();
    const before = await serialise(page);
    await page.evaluate(() => inPage.announce('An earlier one', 'en', 'ltr'));
    await page.evaluate(() => inPage.announce('ڈیورنڈ لائن', 'ur', 'rtl'));
    expect(await page.$$(ANNOUNCEMENT)).toHaveLength(1);
    await vi.waitFor(async () => {
      const region = await evaluateInShadow(page, ANNOUNCEMENT, (root) => {
        const { role, ariaLive, lang, dir, textContent } = root.firstElementChild as HTMLElement;
        return [role, ariaLive, lang, dir, textContent];
      });
      expect(region).toEqual(['status', 'polite', 'ur', 'rtl', 'ڈیورنڈ لائن']);
    }, PATIENCE);
    await vi.waitFor(async () => expect(await serialise(page)).toBe(before), PATIENCE);
  });
});
