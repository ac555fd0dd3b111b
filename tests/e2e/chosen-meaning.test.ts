import type { Page } from 'puppeteer-core';
import { expect, it, vi } from 'vitest';
import { CARD_HOST } from '../../src/tools/browser/card-host';
import { hoverOver, untilNoCard, visibleCard } from '../support/card';
import { evaluateInShadow } from '../support/closed-shadow';
import { describeWithExtension, type ExtensionContext } from '../support/extension-suite';
import { untilMarked } from '../support/marked-texts';

const PATIENCE = { timeout: 10_000, interval: 50 };
const PAGE = 'two-talibans.html';
const AFGHAN = 'Afghan Taliban';
const PAKISTANI = 'Tehrik-i-Taliban Pakistan';

/** The little of the extension API that is used here, inside of one of the extension's own pages. */
interface ExtensionApi {
  tabs: { sendMessage(tabId: number, message: unknown, options: { frameId: number }): Promise<unknown> };
}

const labelShown = (page: Page, label: string) =>
  vi.waitFor(async () => expect((await visibleCard(page))?.label).toBe(label), PATIENCE);
const focused = (page: Page) => evaluateInShadow(page, CARD_HOST, (root) => root.activeElement?.className ?? '');

/** Where the buttons for a choice are; the functions travel as text, so there is one for each. */
const PLACES = {
  meaning: (root: ShadowRoot) => root.querySelector('.meaning')?.getBoundingClientRect().toJSON() ?? null,
  undo: (root: ShadowRoot) => root.querySelector('.undo')?.getBoundingClientRect().toJSON() ?? null,
};

/** Clicks the first button for another meaning, or the one that takes the choice back, with the mouse. */
async function clickInCard(page: Page, what: keyof typeof PLACES): Promise<void> {
  const place: DOMRect | null = await evaluateInShadow(page, CARD_HOST, PLACES[what]);
  if (!place) throw new Error(`The card has no button for ${what}.`);
  await page.mouse.click(place.x + place.width / 2, place.y + place.height / 2);
}

describeWithExtension('a name that may mean two things', (context: ExtensionContext) => {
  it('means what the reader chose with the mouse, until the page is left', async () => {
    const { page, inspector } = await context.openInspected(PAGE);
    const terms = async () =>
      ((await inspector.describe())?.terms ?? [])
        .filter(({ entry }) => /taliban|ttp/.test(entry))
        .map(({ label, mentions }) => `${label} × ${mentions}`);
    await untilMarked(page, 'Taliban');
    expect(await terms()).toEqual([`${PAKISTANI} × 1`, `${AFGHAN} × 2`]);
    const card = await hoverOver(page, 'Taliban');
    expect(card.label).toBe(AFGHAN);
    expect(card.text).toContain('Could also mean:');
    await clickInCard(page, 'meaning');
    await labelShown(page, PAKISTANI);
    expect((await visibleCard(page))?.text).toContain('Chosen by you for “Taliban” on this page · Undo');
    expect(await terms()).toEqual([`${PAKISTANI} × 3`]);
    await page.evaluate(() => {
      document
        .querySelector('article')
        ?.insertAdjacentHTML('beforeend', '<h2>Later</h2><p>The Taliban are silent.</p>');
    });
    await vi.waitFor(async () => expect(await terms()).toEqual([`${PAKISTANI} × 4`]), PATIENCE);
    await page.mouse.move(1, 1);
    await untilNoCard(page);
    expect((await hoverOver(page, 'Taliban')).label).toBe(PAKISTANI);
    await clickInCard(page, 'undo');
    await labelShown(page, AFGHAN);
    expect(await terms()).toEqual([`${PAKISTANI} × 1`, `${AFGHAN} × 3`]);
    await clickInCard(page, 'meaning');
    await labelShown(page, PAKISTANI);
    await page.reload();
    await untilMarked(page, 'Taliban');
    await vi.waitFor(async () => expect(await terms()).toEqual([`${PAKISTANI} × 1`, `${AFGHAN} × 2`]), PATIENCE);
  });

  it('means what the reader chose with the keyboard alone', async () => {
    const { page, inspector } = await context.openInspected(PAGE);
    await untilMarked(page, 'Taliban');
    // Keys of extensions are the browser's own and out of a test's reach: what they ask of the page is asked instead.
    const ask = (call: string, request: object) =>
      inspector.popup.evaluate(
        (tab, envelope) => {
          const { chrome } = globalThis as unknown as { chrome: ExtensionApi };
          return chrome.tabs.sendMessage(tab, envelope, { frameId: 0 }) as Promise<{ value: { label: string } }>;
        },
        inspector.tabId,
        { to: 'page', call, request },
      );
    for (let at = 0; at < 6 && (await ask('stepTerm', { step: 1 })).value.label !== AFGHAN; at++);
    await ask('openTermCard', {});
    await labelShown(page, AFGHAN);
    await ask('openTermCard', {});
    for (let at = 0; at < 8 && (await focused(page)) !== 'meaning'; at++) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await labelShown(page, PAKISTANI);
    await vi.waitFor(async () => expect(await focused(page)).toBe('label'), PATIENCE);
    for (let at = 0; at < 8 && (await focused(page)) !== 'undo'; at++) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await labelShown(page, AFGHAN);
    await page.keyboard.press('Escape');
    await untilNoCard(page);
  });
});
