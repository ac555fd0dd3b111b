import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import type { CardMention, CardModel } from '../../src/ui/card/card-model';
import { describeInBrowsers } from '../support/browsers';
import { makeCardMap } from '../support/map';
import { greenFrontCard } from './fixtures/views';
import { bundleHarness } from './support/bundle-harness';
import { openHarness } from './support/open-harness';
import { callsOf } from './support/read-page';

const USUAL: CardMention = {
  surface: 'Green Front of Kohestan',
  name: 'Green Front of Kohestan',
  method: 'exact',
  reason: { kind: 'spelling', spelling: { is: 'exact', name: 'Green Front of Kohestan' } },
};

/** A page that styles everything it can reach, in a script that runs the other way. */
const LOUD_PAGE = `<!doctype html><html lang="ar" dir="rtl"><title>Loud</title>
<style>
  * { --ink: red; font: italic 40px serif !important; letter-spacing: 5px; text-transform: uppercase; text-align: right; cursor: none }
</style><body></body></html>`;

describeInBrowsers('the card', (context) => {
  let script: string;
  beforeAll(async () => {
    script = await bundleHarness();
  });

  interface Shown {
    mention?: Partial<CardMention>;
    card?: Partial<CardModel['card']>;
    maxHeight?: number;
    html?: string;
  }

  async function showCard({ mention, card, maxHeight = 600, html }: Shown = {}): Promise<Page> {
    const page = await openHarness({ browser: context.launched.browser, script, ...(html ? { html } : {}) });
    const model: CardModel = { card: greenFrontCard(card), mention: { ...USUAL, ...mention } };
    await page.evaluate((shown, height) => harness.showCard(shown, height), model, maxHeight);
    return page;
  }

  const inCard = (selector: string) => `#card-host >>> ${selector}`;
  const textIn = (page: Page, selector: string) =>
    page.$eval(inCard(selector), (node) => (node.textContent ?? '').replace(/\s+/g, ' ').trim());

  it('says what the entry is, in a summary whose numbers lead to the sources', async () => {
    const page = await showCard();
    expect(await textIn(page, '.kind')).toBe('Group');
    expect(await textIn(page, '.label')).toBe('Green Front of Kohestan');
    expect(await textIn(page, '.summary')).toContain('wants self-rule for the valleys of Kohestan.');
    expect(await textIn(page, '.as-of')).toBe('As of 20 November 2026');
    const marks = await page.$$eval(inCard('.marks a'), (nodes) =>
      (nodes as HTMLAnchorElement[]).map((node) => [node.textContent, node.href]),
    );
    expect(marks).toEqual([
      ['1', 'https://courier.example/2007/green-front-founded'],
      ['2', 'https://institute.example/profiles/green-front'],
      ['3', 'https://gazette.example/orders/2008/proscribed'],
    ]);
  });

  it('is not to be seen while its host is hidden, in which it is laid out', async () => {
    const page = await showCard();
    const isSeen = () =>
      page.$eval(inCard('.label'), (label) =>
        label.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
      );
    expect(await isSeen()).toBe(true);
    await page.$eval('#card-host', (host) => (host as HTMLElement).style.setProperty('visibility', 'hidden'));
    expect(await isSeen()).toBe(false);
    expect(await page.$eval(inCard('.label'), (label) => label.getBoundingClientRect().height)).toBeGreaterThan(0);
  });

  it('lists two sources with publisher and date, and says that there are more', async () => {
    const page = await showCard();
    const sources = await page.$$eval(inCard('.sources a'), (nodes) =>
      (nodes as HTMLAnchorElement[]).map(({ textContent, target, rel }) => [textContent, target, rel]),
    );
    expect(sources).toEqual([
      ['Seven valley factions unite as the Green Front', '_blank', 'noopener noreferrer'],
      ['Profile of the Green Front of Kohestan: origins, leadership and splits', '_blank', 'noopener noreferrer'],
    ]);
    expect(await textIn(page, '.imprint')).toBe('The Valley Courier, 14 December 2007');
    expect(await textIn(page, '.more-sources')).toBe('and 1 more source');
  });

  it('shows names in their own script, each with its language and direction', async () => {
    const page = await showCard();
    const names = await page.$$eval(inCard('.native bdi'), (nodes) =>
      (nodes as HTMLElement[]).map(({ textContent, lang, dir }) => [textContent, lang, dir]),
    );
    expect(names).toEqual([
      ['تحریک سبز کوهستان', 'ur', 'rtl'],
      ['د کوهستان شین تحریک', 'ps', 'rtl'],
    ]);
  });

  it('has nothing to explain about the usual name', async () => {
    const page = await showCard();
    expect(await page.$(inCard('.match'))).toBeNull();
  });

  it('quotes the page where it uses another name', async () => {
    const page = await showCard({ mention: { surface: 'GFK', name: 'GFK' } });
    expect(await textIn(page, '.match')).toBe('The page writes “GFK”.');
    expect(await page.$(inCard('.approximate'))).toBeNull();
  });

  it('tells an approximate match apart', async () => {
    const page = await showCard({ mention: { surface: 'Tehrike Sabs', name: 'Tahrik-e Sabz', method: 'fuzzy' } });
    expect(await textIn(page, '.approximate')).toBe(
      'Approximate match The page writes “Tehrike Sabs”, close to “Tahrik-e Sabz”.',
    );
  });

  it('opens the full entry from the keyboard', async () => {
    const page = await showCard();
    await page.focus(inCard('button.open'));
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => harness.calls.length === 1);
    expect(await callsOf(page)).toEqual([['openEntry', 'green-front']]);
  });

  it('shows where a place is on a small map, which it says in words too', async () => {
    const page = await showCard({ card: { map: await makeCardMap() } });
    const map = await page.$eval(inCard('.locator'), (svg) => ({
      role: svg.getAttribute('role'),
      label: svg.getAttribute('aria-label'),
      width: svg.getBoundingClientRect().width,
      dots: svg.querySelectorAll('.map-dot').length,
    }));
    expect(map).toEqual({ role: 'img', label: 'Map: where Green Front of Kohestan is', width: 120, dots: 1 });
    expect(await textIn(page, '.locator desc')).toContain('takes no position');
  });

  it('has no map of what has no place', async () => {
    const page = await showCard();
    expect(await page.$(inCard('.locator'))).toBeNull();
  });

  it('does NOT promise more than there is', async () => {
    const page = await showCard({ card: { hasMore: false } });
    expect(await textIn(page, 'button.open')).toBe('Open entry');
  });

  it('does NOT read text as markup', async () => {
    const page = await showCard({ card: { label: '<b>bold</b>', summary: [{ type: 'text', text: '<img src=x>' }] } });
    expect(await textIn(page, '.label')).toBe('<b>bold</b>');
    expect(await page.$(inCard('.summary img'))).toBeNull();
  });

  it('is at most 400 px wide, and scrolls inside with its foot in sight when there is little room', async () => {
    const page = await showCard({ maxHeight: 220 });
    const box = await page.$eval(inCard('.backstory-card'), (card) => {
      const body = card.querySelector('.body');
      const foot = card.querySelector('.foot');
      return {
        width: card.getBoundingClientRect().width,
        height: card.getBoundingClientRect().height,
        scrolls: body !== null && body.scrollHeight > body.clientHeight,
        spare: card.getBoundingClientRect().bottom - (foot?.getBoundingClientRect().bottom ?? 0),
      };
    });
    expect(box.width).toBeLessThanOrEqual(400);
    expect(box.height).toBeLessThanOrEqual(220);
    expect(box.scrolls).toBe(true);
    expect(box.spare).toBeGreaterThanOrEqual(0);
  });

  it('looks the same on a page that styles everything', async () => {
    const look = (page: Page) =>
      page.$eval(inCard('.summary'), (node) => {
        const style = getComputedStyle(node);
        const { color, fontSize, fontStyle, letterSpacing, textTransform, direction, cursor, textAlign } = style;
        return { color, fontSize, fontStyle, letterSpacing, textTransform, direction, cursor, textAlign };
      });
    const calm = await look(await showCard());
    expect(calm).toMatchObject({ fontSize: '15px', direction: 'ltr', letterSpacing: 'normal' });
    expect(await look(await showCard({ html: LOUD_PAGE }))).toEqual(calm);
  });

  it('leaves nothing behind', async () => {
    const page = await showCard();
    await page.evaluate(() => harness.unmount());
    expect(await page.$(inCard('.backstory-card'))).toBeNull();
  });
});
