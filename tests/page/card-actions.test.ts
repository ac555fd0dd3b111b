import type { Page } from 'puppeteer-core';
import { expect, it, vi } from 'vitest';
import { CARD_HOST } from '../../src/tools/browser/card-host';
import { untilNoCard, visibleCard } from '../support/card';
import { evaluateInShadow } from '../support/closed-shadow';
import { markedTexts, untilMarked } from '../support/marked-texts';
import { describePages, type PageSuite } from './support/describe-pages';
import { lineBoxesOf, middleOf } from './support/geometry';
import { ARTICLE_MARKS, untilMarkedAs } from './support/marks';
import { TERMS } from './support/terms';

const PATIENCE = { timeout: 10_000, interval: 20 };

async function openArticle({ open }: PageSuite): Promise<Page> {
  const page = await open('article.html');
  await page.evaluate((terms) => inPage.start(terms), TERMS);
  await untilMarkedAs(page, ARTICLE_MARKS);
  return page;
}

async function openCard(page: Page, selector: string): Promise<void> {
  const [line] = await lineBoxesOf(page, selector);
  if (!line) throw new Error(`${selector} has no line box.`);
  await page.mouse.move(middleOf(line).x, middleOf(line).y);
  await vi.waitFor(async () => expect(await visibleCard(page)).not.toBeNull(), PATIENCE);
}

/** Clicks a button of the plain card; the function travels as text, so there is one for each. */
const clickOn = {
  mutePage: (root: ShadowRoot) => root.querySelector<HTMLElement>('.mute-page')?.click() ?? null,
  unmutePage: (root: ShadowRoot) => root.querySelector<HTMLElement>('.unmute-page')?.click() ?? null,
  muteSite: (root: ShadowRoot) => root.querySelector<HTMLElement>('.mute-site')?.click() ?? null,
  pin: (root: ShadowRoot) => root.querySelector<HTMLElement>('.pin')?.click() ?? null,
  move: (root: ShadowRoot) => root.querySelector<HTMLElement>('.move')?.click() ?? null,
  close: (root: ShadowRoot) => root.querySelector<HTMLElement>('.close')?.click() ?? null,
};
const click = (page: Page, button: keyof typeof clickOn) => evaluateInShadow(page, CARD_HOST, clickOn[button]);

const shownHosts = (page: Page) =>
  page.evaluate(
    (host) =>
      [...document.querySelectorAll(host)].filter((each) => each.checkVisibility({ visibilityProperty: true })).length,
    CARD_HOST,
  );
const hosts = (page: Page) => page.evaluate((host) => document.querySelectorAll(host).length, CARD_HOST);
const lastReport = (page: Page) => page.evaluate(() => inPage.background().reports.at(-1));

describePages('what a reader does in a card', (suite) => {
  it('mutes a term on the page, with the card still there to take it back', async () => {
    const page = await openArticle(suite);
    const before = await markedTexts(page);
    await openCard(page, 'h1');
    await click(page, 'mutePage');
    await vi.waitFor(async () => expect(await markedTexts(page)).not.toContain('Durand Line'), PATIENCE);
    expect(await markedTexts(page)).toHaveLength(before.length - 3);
    expect(await lastReport(page)).toEqual({ mode: 'on', enabled: true, entries: 2, fresh: false });
    const { terms } = await page.evaluate(() => inPage.handlers().describePage({}, {}));
    expect(terms.map(({ entry }) => entry)).toEqual(['ttp', 'spin-boldak']);
    expect(await visibleCard(page)).not.toBeNull();
    await click(page, 'unmutePage');
    await untilMarkedAs(page, ARTICLE_MARKS);
    expect(await page.evaluate(() => inPage.storedMutes())).toEqual([]);
  });

  it('has a term muted on the site by the settings', async () => {
    const page = await openArticle(suite);
    await openCard(page, 'h1');
    await click(page, 'muteSite');
    const host = new URL(page.url()).host;
    expect(await page.evaluate(() => inPage.storedMutes())).toEqual([[{ entry: 'durand-line', host }, true]]);
  });

  it('neither marks nor explains what the settings mute, from the moment that they do', async () => {
    const page = await openArticle(suite);
    const [line] = await lineBoxesOf(page, 'h1');
    await page.evaluate(() => inPage.setMuted(['durand-line']));
    expect(await markedTexts(page)).not.toContain('Durand Line');
    if (line) await page.mouse.move(middleOf(line).x, middleOf(line).y);
    await page.evaluate(() => document.body.append('The Durand Line and Spin Boldak.'));
    await openCard(page, '#link');
    expect(await page.evaluate(() => inPage.background().cards)).not.toContain('durand-line');
    await page.evaluate(() => inPage.setMuted([]));
    await untilMarked(page, 'Durand Line');
  });

  it('keeps a pinned card in a corner while other cards come and go, and closes it with Escape', async () => {
    const page = await openArticle(suite);
    await openCard(page, 'h1');
    await click(page, 'pin');
    const corner = await visibleCard(page);
    expect([Math.round(corner?.box.right ?? 0), Math.round(corner?.box.bottom ?? 0)]).toEqual(
      await page.evaluate(() => [document.documentElement.clientWidth - 16, innerHeight - 16]),
    );
    await page.mouse.move(1, 1);
    const [other] = await lineBoxesOf(page, '#link');
    if (other) await page.mouse.move(middleOf(other).x, middleOf(other).y);
    await vi.waitFor(async () => expect(await shownHosts(page)).toBe(2), PATIENCE);
    await page.keyboard.press('Escape');
    await vi.waitFor(async () => expect(await hosts(page)).toBe(1), PATIENCE);
    expect((await visibleCard(page))?.label).toBe('Label of durand-line');
    await page.keyboard.press('Escape');
    await untilNoCard(page);
    expect(await hosts(page)).toBe(0);
  });

  it('moves the pinned card from corner to corner, and closes it', async () => {
    const page = await openArticle(suite);
    await openCard(page, 'h1');
    await click(page, 'pin');
    const seen: string[] = [];
    for (let i = 0; i < 4; i++) {
      await click(page, 'move');
      const { box } = (await visibleCard(page)) ?? {};
      seen.push(`${box?.top === 16 ? 'top' : 'bottom'} ${box?.left === 16 ? 'left' : 'right'}`);
    }
    expect(seen).toEqual(['bottom left', 'top left', 'top right', 'bottom right']);
    await click(page, 'close');
    expect(await hosts(page)).toBe(0);
  });

  it('leaves no pinned card behind when the site is switched off', async () => {
    const page = await openArticle(suite);
    await openCard(page, 'h1');
    await click(page, 'pin');
    await page.evaluate(() => inPage.setEnabled(false));
    expect(await hosts(page)).toBe(0);
  });

  it.each([
    ['a meta element', '<meta property="article:published_time" content="2022-04-09T10:00:00Z">', '2022-04-09'],
    [
      'JSON-LD',
      '<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","datePublished":"2022-04-10"}]}</script>',
      '2022-04-10',
    ],
    [
      'two meta elements that differ',
      '<meta name="date" content="2022-04-09"><meta name="date" content="2022-04-10">',
      undefined,
    ],
    ['a date to come', '<meta name="date" content="2099-04-09">', undefined],
    ['nothing', '', undefined],
  ])('asks for the card as of the day that the page states by %s', async (_, head, day) => {
    const page = await suite.open('article.html');
    await page.evaluate((html) => {
      document.querySelector('meta[property]')?.remove();
      document.head.insertAdjacentHTML('beforeend', html);
    }, head);
    await page.evaluate((terms) => inPage.start(terms), TERMS);
    await untilMarkedAs(page, ARTICLE_MARKS);
    await openCard(page, 'h1');
    expect(await page.evaluate(() => inPage.background().dates.map(String))).toEqual([String(day)]);
  });

  it('reads the day from the time of the only article, and from none of several', async () => {
    const page = await suite.open('article.html');
    await page.evaluate(() => {
      document.querySelector('meta[property]')?.remove();
      const article = document.createElement('article');
      article.innerHTML =
        '<time datetime="2022-04-09">9 April</time><article><time datetime="2023-01-01"></time></article>';
      document.body.append(article);
      if (document.querySelectorAll('article').length !== 2) throw new Error('The fixture has an article of its own.');
    });
    await page.evaluate((terms) => inPage.start(terms), TERMS);
    await untilMarkedAs(page, ARTICLE_MARKS);
    await openCard(page, 'h1');
    expect(await page.evaluate(() => inPage.background().dates)).toEqual(['2022-04-09']);
    await page.evaluate(() => document.body.append(document.createElement('article')));
    await page.mouse.move(1, 1);
    await untilNoCard(page);
    await openCard(page, 'h1');
    expect(await page.evaluate(() => inPage.background().dates.map(String))).toEqual(['2022-04-09', 'undefined']);
  });
});
