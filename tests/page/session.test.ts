import type { Page } from 'puppeteer-core';
import { expect, it, vi } from 'vitest';
import { untilNoCard, visibleCard } from '../support/card';
import { markedTexts, untilMarked, untilUnmarked } from '../support/marked-texts';
import { describePages } from './support/describe-pages';
import { lineBoxesOf, middleOf } from './support/geometry';
import { ARTICLE_MARKS, marksByHighlight, serialise, untilMarkedAs } from './support/marks';
import { TERMS } from './support/terms';

const PATIENCE = { timeout: 10_000, interval: 20 };
const NO_HIGHLIGHTS = { 'backstory-exact': null, 'backstory-approximate': null, 'backstory-current': null };

const reports = (page: Page) => page.evaluate(() => inPage.background().reports);

/** Waits until the page, switched on, has said how many entries it mentions: that comes when it has been read. */
const untilCounted = (page: Page, entries: number) =>
  vi.waitFor(
    async () => expect((await reports(page)).at(-1)).toEqual({ mode: 'on', enabled: true, entries, fresh: false }),
    PATIENCE,
  );

/** Lets two frames pass, after which whatever was due by now has happened. */
const nextFrames = (page: Page) =>
  page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));

async function openCard(page: Page, selector: string): Promise<void> {
  const [line] = await lineBoxesOf(page, selector);
  if (!line) throw new Error(`${selector} has no line box.`);
  await page.mouse.move(middleOf(line).x, middleOf(line).y);
  await vi.waitFor(async () => expect(await visibleCard(page)).not.toBeNull(), PATIENCE);
}

describePages('the page session', ({ open }) => {
  it('reports how many different entries are underlined, anew whenever that changes', async () => {
    const page = await open('article.html');
    await page.evaluate((terms) => inPage.start(terms), TERMS);
    await untilCounted(page, 3);
    const told = await reports(page);
    expect(told[0]).toEqual({ mode: 'on', enabled: true, entries: 0, fresh: true });
    const counts = told.map(({ entries }) => entries);
    expect(counts).toEqual([...new Set(counts)]);
    await page.evaluate(() => document.querySelector('#link')?.remove());
    await untilCounted(page, 2);
  });

  it('tells once when what it was described as is no longer so, and is quiet while nobody has asked', async () => {
    const page = await open('article.html');
    await page.evaluate((terms) => inPage.start(terms), TERMS);
    await untilMarkedAs(page, ARTICLE_MARKS);
    await untilCounted(page, 3);
    const count = async () => (await reports(page)).length;
    const removeMention = (selector: string) =>
      page.evaluate((each) => document.querySelector(each)?.remove(), selector);
    const before = await count();
    // One mention fewer, as many entries: of no concern to the toolbar.
    await removeMention('#deep');
    await untilMarkedAs(page, ARTICLE_MARKS.toSpliced(3, 1));
    expect(await count()).toBe(before);
    await page.evaluate(() => inPage.handlers().describePage({}, {}));
    await removeMention('#last');
    await vi.waitFor(async () => expect(await count()).toBe(before + 1), PATIENCE);
    await removeMention('h1');
    await untilMarkedAs(page, ['Tehrik-i-Taliban', 'Durand Line', 'Spin Boldak']);
    expect(await count()).toBe(before + 1);
  });

  it('reads menus as well from when the reader wants them read, and no more from when not', async () => {
    const page = await open('article.html');
    await page.evaluate(() => {
      const menu = Object.assign(document.createElement('nav'), { textContent: 'On the Durand Line' });
      document.body.prepend(menu);
    });
    await page.evaluate((terms) => inPage.start(terms), TERMS);
    await untilMarkedAs(page, ARTICLE_MARKS);
    await page.evaluate(() => inPage.setReadNavigation(true));
    await untilMarkedAs(page, ['Durand Line', ...ARTICLE_MARKS]);
    await page.evaluate(() => inPage.setReadNavigation(false));
    await untilMarkedAs(page, ARTICLE_MARKS);
  });

  it('describes the page to the popup, terms in order of first mention', async () => {
    const page = await open('article.html');
    await page.evaluate((terms) => inPage.start(terms), TERMS);
    await untilMarkedAs(page, ARTICLE_MARKS);
    expect(await page.evaluate(() => inPage.handlers().describePage({}, {}))).toEqual({
      host: new URL(page.url()).host,
      mode: 'on',
      enabled: true,
      title: 'An article with terms in it',
      date: '2026-10-31',
      terms: [
        { entry: 'durand-line', label: 'Label of durand-line', mentions: 3, confidence: 1, isInTitle: false },
        { entry: 'ttp', label: 'Label of ttp', mentions: 1, confidence: 1, isInTitle: false },
        { entry: 'spin-boldak', label: 'Label of spin-boldak', mentions: 2, confidence: 1, isInTitle: false },
      ],
    });
  });

  it.each([
    { what: 'far down the page', entry: 'durand-line', mention: 2, selector: '#last' },
    { what: 'deep inside of a scroller', entry: 'spin-boldak', mention: 1, selector: '#deep' },
  ])('brings a mention into view that is $what, and shows it for a moment', async ({ entry, mention, selector }) => {
    const page = await open('article.html');
    await page.evaluate((terms) => inPage.start(terms), TERMS);
    await untilMarkedAs(page, ARTICLE_MARKS);
    const before = await serialise(page);
    expect(await page.evaluate((request) => inPage.handlers().revealMention(request, {}), { entry, mention })).toBe(
      true,
    );
    expect((await marksByHighlight(page))['backstory-current']).toHaveLength(1);
    await vi.waitFor(async () => {
      const isInView = await page.evaluate((target) => {
        const element = document.querySelector(target);
        const box = element?.getBoundingClientRect();
        return box !== undefined && document.elementFromPoint(box.left + 5, (box.top + box.bottom) / 2) === element;
      }, selector);
      expect(isInView).toBe(true);
    }, PATIENCE);
    await vi.waitFor(async () => expect((await marksByHighlight(page))['backstory-current']).toEqual([]), PATIENCE);
    expect(await serialise(page)).toBe(before);
  });

  it('has nothing to reveal of an entry that the page does not mention', async () => {
    const page = await open('article.html');
    await page.evaluate((terms) => inPage.start(terms), TERMS);
    await untilMarkedAs(page, ARTICLE_MARKS);
    const request = { entry: 'unheard-of', mention: 0 };
    expect(await page.evaluate((given) => inPage.handlers().revealMention(given, {}), request)).toBe(false);
  });

  it('does nothing but answer while the site is off', async () => {
    const page = await open('article.html');
    await page.evaluate((terms) => inPage.start(terms, false), TERMS);
    await page.evaluate(() => document.body.append('Durand Line'));
    await nextFrames(page);
    expect(await reports(page)).toEqual([{ mode: 'off', enabled: false, entries: 0, fresh: true }]);
    expect(await page.evaluate(() => inPage.background().scans)).toEqual([]);
    expect(await marksByHighlight(page)).toEqual(NO_HIGHLIGHTS);
    expect(await page.evaluate(() => inPage.handlers().describePage({}, {}))).toMatchObject({
      enabled: false,
      terms: [],
    });
  });

  it('takes everything away when the site is switched off, and finds it again when on', async () => {
    const page = await open('article.html');
    await page.evaluate((terms) => inPage.start(terms), TERMS);
    await untilMarkedAs(page, ARTICLE_MARKS);
    const marks = await markedTexts(page);
    await openCard(page, '#first');
    await page.evaluate(() => inPage.setEnabled(false));
    await untilNoCard(page);
    expect(await marksByHighlight(page)).toEqual(NO_HIGHLIGHTS);
    expect((await reports(page)).at(-1)).toEqual({ mode: 'off', enabled: false, entries: 0, fresh: false });
    await page.evaluate(() => inPage.setEnabled(true));
    await vi.waitFor(async () => expect(await markedTexts(page)).toEqual(marks), PATIENCE);
    await untilCounted(page, 3);
  });

  it('leaves nothing behind when it is aborted', async () => {
    const page = await open('article.html');
    const before = await serialise(page);
    await page.evaluate((terms) => inPage.start(terms), TERMS);
    await untilMarkedAs(page, ARTICLE_MARKS);
    await openCard(page, '#first');
    const scans = await page.evaluate(() => {
      inPage.stop();
      return inPage.background().scans.length;
    });
    expect(await marksByHighlight(page)).toEqual(NO_HIGHLIGHTS);
    expect(await serialise(page)).toBe(before);
    expect(await page.evaluate(() => inPage.isServing())).toBe(false);
    await page.evaluate(() => document.body.append('Durand Line'));
    await page.mouse.move(5, 5);
    await nextFrames(page);
    expect(await page.evaluate(() => inPage.background().scans.length)).toBe(scans);
    expect(await marksByHighlight(page)).toEqual(NO_HIGHLIGHTS);
  });

  it('ends quietly once the background is gone for good', async () => {
    const page = await open('article.html');
    await page.evaluate((terms) => inPage.start(terms), TERMS);
    await untilMarkedAs(page, ARTICLE_MARKS);
    await page.evaluate(() => {
      inPage.background().breakDown();
      document.body.append('Durand Line');
    });
    await untilUnmarked(page);
    expect(await marksByHighlight(page)).toEqual(NO_HIGHLIGHTS);
    expect(await page.evaluate(() => inPage.isServing())).toBe(false);
  });

  it('shows no card for an entry that is gone', async () => {
    const page = await open('article.html');
    await page.evaluate(() =>
      inPage.start([
        { text: 'Tehrik-i-Taliban', entry: 'gone' },
        { text: 'Durand Line', entry: 'durand-line' },
      ]),
    );
    await untilMarked(page, 'Tehrik-i-Taliban');
    const [line] = await lineBoxesOf(page, '#link');
    if (line) await page.mouse.move(middleOf(line).x, middleOf(line).y);
    await vi.waitFor(
      async () => expect(await page.evaluate(() => inPage.background().cards)).toEqual(['gone']),
      PATIENCE,
    );
    await openCard(page, 'h1');
    expect((await visibleCard(page))?.label).toBe('Label of durand-line');
  });

  it('leaves documents alone that are not HTML', async () => {
    const page = await open('drawing.svg');
    await page.evaluate((terms) => inPage.start(terms), TERMS);
    expect(await page.evaluate(() => inPage.isServing())).toBe(false);
    expect(await reports(page)).toEqual([]);
  });
});
