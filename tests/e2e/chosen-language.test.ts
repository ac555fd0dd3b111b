import type { Page } from 'puppeteer-core';
import { expect, it, vi } from 'vitest';
import { openExtensionPage } from '../../src/tools/browser/open-extension-page';
import { hoverOver, visibleCard } from '../support/card';
import { evaluateInShadow } from '../support/closed-shadow';
import { describeWithExtension } from '../support/extension-suite';
import { untilMarked } from '../support/marked-texts';
import { messagesIn } from '../support/messages';
import { untilText } from '../support/popup';

const PATIENCE = { timeout: 15_000, interval: 50 };
const CARD_HOST = 'backstory-card';

/** The little of the extension API that is used here, inside one of the extension's own pages. */
interface ExtensionApi {
  action: { getTitle(tab: { tabId: number }): Promise<string> };
}

describeWithExtension('the language that the reader chooses', (context) => {
  const choose = async (settings: Page, language: string) => {
    await settings.bringToFront();
    await settings.select('select:has([value=ur])', language);
  };
  const spokenBy = (page: Page) =>
    evaluateInShadow(page, CARD_HOST, (root) => {
      const { lang, dir, textContent } = root.querySelector('article') as HTMLElement;
      return { lang, dir, words: textContent };
    });

  it('is spoken at once by the toolbar, by a pinned card, and by pages of ours that are open', async () => {
    const [english, urdu] = [await messagesIn('en'), await messagesIn('ur')];
    const { page, inspector } = await context.openInspected('strained-ties.html');
    await untilMarked(page, 'Durand Line');
    const titleOf = () =>
      inspector.popup.evaluate(async (tabId) => {
        const { chrome } = globalThis as unknown as { chrome: ExtensionApi };
        return chrome.action.getTitle({ tabId });
      }, inspector.tabId);
    const entry = await openExtensionPage(context.launched, 'entry.html#durand-line');
    await untilText(entry, 'h1', 'Durand Line');
    await page.bringToFront();
    await hoverOver(page, 'Durand Line');
    await evaluateInShadow(page, CARD_HOST, (root) => root.querySelectorAll<HTMLElement>('.tool')[2]?.click() ?? null);
    const settings = await openExtensionPage(context.launched, 'options.html');
    await settings.waitForSelector('select:has([value=ur])');

    await choose(settings, 'ur');
    await untilText(settings, 'h1', urdu.text('settings.title'));
    await vi.waitFor(async () => {
      const entries = (await inspector.describe())?.terms.length ?? 0;
      expect(await titleOf()).toBe(urdu.count('toolbar.entries', entries));
    }, PATIENCE);
    await vi.waitFor(async () => expect(await spokenBy(page)).toMatchObject({ lang: 'ur-PK', dir: 'rtl' }), PATIENCE);
    expect((await spokenBy(page))?.words).toContain(urdu.text('kind.border'));
    await entry.waitForSelector('html[lang=ur-PK][dir=rtl]');
    await inspector.popup.waitForSelector('html[lang=ur-PK][dir=rtl]');

    // A page that is opened afterwards, and a card that is opened for the first time in it.
    const later = await context.openPage('long-read.html');
    await untilMarked(later, 'Spin Boldak');
    expect((await hoverOver(later, 'Spin Boldak')).text).toContain(urdu.text('kind.border'));

    await choose(settings, '');
    await vi.waitFor(
      async () => expect(await spokenBy(page)).toMatchObject({ lang: english.locale, dir: 'ltr' }),
      PATIENCE,
    );
    await vi.waitFor(async () => expect(await titleOf()).toMatch(/^Backstory: \d+ entries on this page$/), PATIENCE);
    await entry.waitForSelector('html[lang=en-GB][dir=ltr]');
    expect(await visibleCard(page)).toMatchObject({ label: 'Durand Line' });
  });
});
