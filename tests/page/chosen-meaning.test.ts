import type { Page } from 'puppeteer-core';
import { expect, it, vi } from 'vitest';
import { CARD_HOST } from '../../src/tools/browser/card-host';
import { untilNoCard, visibleCard } from '../support/card';
import { evaluateInShadow } from '../support/closed-shadow';
import { markedTexts } from '../support/marked-texts';
import { describePages, type PageSuite } from './support/describe-pages';
import { PATIENCE, pointAt, untilCard } from './support/hovering';

const TERMS = [
  { text: 'Taliban', entry: 'afghan-taliban', alternatives: ['ttp', 'gone'] },
  { text: 'TTP', entry: 'ttp' },
];
const TEXT = `
  <p id="first">The <b>Taliban</b> denied it.</p><p id="second">The <b>Taliban</b> left.</p>
  <p id="third">The <b>TTP</b> struck.</p>`;

async function openMarked({ open }: PageSuite, marking = {}): Promise<Page> {
  const page = await open('article.html');
  await page.evaluate((html) => {
    document.body.innerHTML = html;
  }, TEXT);
  await page.evaluate((terms, choices) => inPage.start(terms, true, choices), TERMS, marking);
  await vi.waitFor(async () => expect(await markedTexts(page)).toContain('TTP'), PATIENCE);
  return page;
}

const clickOn = {
  ttp: (root: ShadowRoot) => root.querySelector<HTMLElement>('.mean-ttp')?.click() ?? null,
  found: (root: ShadowRoot) => root.querySelector<HTMLElement>('.mean-afghan-taliban')?.click() ?? null,
};
const click = (page: Page, meaning: keyof typeof clickOn) => evaluateInShadow(page, CARD_HOST, clickOn[meaning]);
const offered = (page: Page) =>
  evaluateInShadow(page, CARD_HOST, (root) =>
    [...root.querySelectorAll('[class^="mean-"]')].map(({ className }) => className),
  );
const termsOf = async (page: Page) => {
  const { terms } = await page.evaluate(() => inPage.handlers().describePage({}, {}));
  return terms.map(({ entry, mentions }) => `${entry} × ${mentions}`);
};

async function cardAt(page: Page, selector: string) {
  await page.mouse.move(1, 1);
  await untilNoCard(page);
  await pointAt(page, selector);
  return untilCard(page);
}

describePages('a mention that may mean another entry', (suite) => {
  it('offers what else it may mean, of what has a card', async () => {
    const page = await openMarked(suite);
    await pointAt(page, '#first b');
    expect((await untilCard(page)).label).toBe('Label of afghan-taliban');
    expect(await offered(page)).toEqual(['mean-afghan-taliban', 'mean-ttp']);
    await cardAt(page, '#third b');
    expect(await offered(page)).toEqual([]);
  });

  it('means what the reader chose, everywhere on the page, in the lists and in text to come', async () => {
    const page = await openMarked(suite);
    expect(await termsOf(page)).toEqual(['afghan-taliban × 2', 'ttp × 1']);
    await pointAt(page, '#first b');
    await untilCard(page);
    await click(page, 'ttp');
    expect(await visibleCard(page)).not.toBeNull();
    expect(await termsOf(page)).toEqual(['ttp × 3']);
    expect(await page.evaluate(() => inPage.background().reports.at(-1)?.entries)).toBe(1);
    expect((await cardAt(page, '#second b')).label).toBe('Label of ttp');
    await page.evaluate(() => {
      document.body.insertAdjacentHTML('beforeend', '<p id="fourth">Said the <b>Taliban</b>.</p>');
    });
    await vi.waitFor(async () => expect(await termsOf(page)).toEqual(['ttp × 4']), PATIENCE);
    expect((await cardAt(page, '#fourth b')).label).toBe('Label of ttp');
    await click(page, 'found');
    expect(await termsOf(page)).toEqual(['afghan-taliban × 3', 'ttp × 1']);
    expect((await cardAt(page, '#first b')).label).toBe('Label of afghan-taliban');
  });

  it('stays underlined where it is, beside other mentions of what was chosen', async () => {
    const page = await openMarked(suite, { mentions: 'first-on-page' });
    expect(await markedTexts(page)).toEqual(['Taliban', 'TTP']);
    await pointAt(page, '#first b');
    await untilCard(page);
    await click(page, 'ttp');
    expect(await markedTexts(page)).toEqual(['Taliban', 'TTP']);
    await click(page, 'found');
    expect(await markedTexts(page)).toEqual(['Taliban', 'TTP']);
  });

  it('is not marked any more when the reader mutes what they chose', async () => {
    const page = await openMarked(suite);
    await pointAt(page, '#first b');
    await untilCard(page);
    await click(page, 'ttp');
    await page.evaluate(() => inPage.setMuted(['ttp']));
    await vi.waitFor(async () => expect(await markedTexts(page)).toEqual([]), PATIENCE);
  });

  it('means again what it was taken for when the document turns into another page', async () => {
    const page = await openMarked(suite);
    await pointAt(page, '#first b');
    await untilCard(page);
    await click(page, 'ttp');
    await page.evaluate(() => {
      history.pushState(null, '', '?another');
      document.body.insertAdjacentHTML('beforeend', '<p id="fourth">Said the <b>Taliban</b>.</p>');
    });
    await vi.waitFor(async () => expect(await termsOf(page)).toContain('afghan-taliban × 1'), PATIENCE);
    expect((await cardAt(page, '#fourth b')).label).toBe('Label of afghan-taliban');
  });
});
