import type { Page } from 'puppeteer-core';
import { expect, it, vi } from 'vitest';
import { CARD_HOST } from '../../src/tools/browser/card-host';
import type { PageInspector } from '../../src/tools/browser/page-inspector';
import { untilNoCard, visibleCard } from '../support/card';
import { evaluateInShadow } from '../support/closed-shadow';
import { describeWithExtension } from '../support/extension-suite';
import { press } from '../support/keyboard';
import { markedTexts, untilMarked } from '../support/marked-texts';

const PATIENCE = { timeout: 15_000, interval: 50 };
/** More controls than a card has. */
const MOST_TABS = 30;

/** The little of the extension API that is used here, inside of one of the extension's own pages. */
interface ExtensionApi {
  tabs: { sendMessage(tabId: number, message: unknown, options: { frameId: number }): Promise<unknown> };
}

/** Keys of extensions are the browser's own and out of a test's reach: what they ask of the page is asked instead. */
const ask = (inspector: PageInspector, call: string, request: object) =>
  inspector.popup.evaluate(
    (tab, envelope) => {
      const { chrome } = globalThis as unknown as { chrome: ExtensionApi };
      return chrome.tabs.sendMessage(tab, envelope, { frameId: 0 });
    },
    inspector.tabId,
    { to: 'page', call, request },
  );

/** What has focus in the card, by its name; null when nothing has. */
const focused = (page: Page) =>
  evaluateInShadow(page, CARD_HOST, (root) => {
    const element = root.activeElement;
    return element ? (element.ariaLabel ?? element.textContent ?? '').trim() : null;
  });

async function tabTo(page: Page, name: RegExp, key = 'Tab'): Promise<string[]> {
  const passed: string[] = [];
  for (let count = 0; count < MOST_TABS; count++) {
    await press(page, key);
    const now = await focused(page);
    if (now !== null && name.test(now)) return passed;
    passed.push(now ?? 'nothing in the card');
  }
  throw new Error(`${key} leads through ${passed.join(', ')}, and never to ${name}.`);
}

const untilFocused = (page: Page, name: RegExp) =>
  vi.waitFor(async () => expect((await focused(page)) ?? 'nothing in the card').toMatch(name), PATIENCE);

describeWithExtension('a card with the keyboard alone', (context) => {
  it('is opened, gone through, has its term muted and marked again, is pinned and closed', async () => {
    const { page, inspector } = await context.openInspected('strained-ties.html');
    await untilMarked(page, 'Durand Line');
    const [first] = (await inspector.describe())?.terms ?? [];
    await page.bringToFront();
    await ask(inspector, 'stepTerm', { step: 1 });
    await ask(inspector, 'openTermCard', {});
    await vi.waitFor(async () => expect((await visibleCard(page))?.label).toBe(first?.label), PATIENCE);
    await ask(inspector, 'openTermCard', {});
    const marked = (await markedTexts(page)).length;

    await tabTo(page, /^Stop marking/);
    await press(page, 'Enter');
    await untilFocused(page, /^On this page$/);
    await press(page, 'Enter');
    await vi.waitFor(async () => expect((await markedTexts(page)).length).toBeLessThan(marked), PATIENCE);
    await untilFocused(page, /^Undo$/);
    await press(page, 'Enter');
    await vi.waitFor(async () => expect(await markedTexts(page)).toHaveLength(marked), PATIENCE);

    await untilFocused(page, /^Stop marking/);
    await tabTo(page, /^Keep this card/);
    await press(page, 'Enter');
    await untilFocused(page, /another corner/);
    await tabTo(page, /entry$/i);
    await press(page, 'Escape');
    await untilNoCard(page);
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body');
  });
});
