import { expect, it } from 'vitest';
import { openExtensionPage } from '../../src/tools/browser/open-extension-page';
import { hoverOver } from '../support/card';
import { describeWithExtension } from '../support/extension-suite';
import { untilMarked } from '../support/marked-texts';
import { LOCALES, messagesIn } from '../support/messages';

/** The little of the extension API that is used here, inside one of the extension's own pages. */
interface ExtensionApi {
  runtime: { getManifest(): { name: string; description: string }; getURL(path: string): string };
  action: { getTitle(tab: { tabId: number }): Promise<string> };
}

describeWithExtension('the languages of the interface', (context) => {
  it('are in the package, each to be read by the pages of the extension', async () => {
    const page = await openExtensionPage(context.launched, 'popup.html');
    const tags = await page.evaluate(async (locales) => {
      const { chrome } = globalThis as unknown as { chrome: ExtensionApi };
      return Promise.all(
        locales.map(async (locale) => {
          const response = await fetch(chrome.runtime.getURL(`/_locales/${locale}/messages.json`));
          const content = (await response.json()) as Record<string, { message: string }>;
          return content.language_tag?.message;
        }),
      );
    }, LOCALES);
    expect(tags).toEqual(await Promise.all(LOCALES.map(async (locale) => (await messagesIn(locale)).locale)));
  });

  it('word the name and description of the extension', async () => {
    const page = await openExtensionPage(context.launched, 'popup.html');
    const { name, description } = await page.evaluate(() => {
      const { chrome } = globalThis as unknown as { chrome: ExtensionApi };
      return chrome.runtime.getManifest();
    });
    const messages = await messagesIn('en');
    expect([name, description]).toEqual([messages.text('app.name'), messages.text('app.description')]);
    expect(await page.$eval('html', ({ lang, dir }) => [lang, dir])).toEqual(['en-GB', 'ltr']);
  });

  it('word the toolbar button, with the number of entries on the page', async () => {
    const { page, inspector } = await context.openInspected('strained-ties.html');
    await untilMarked(page, 'Durand Line');
    const titleOf = () =>
      inspector.popup.evaluate(async (tabId) => {
        const { chrome } = globalThis as unknown as { chrome: ExtensionApi };
        return chrome.action.getTitle({ tabId });
      }, inspector.tabId);
    await expect.poll(titleOf, { timeout: 5_000 }).toMatch(/^Backstory: \d+ entries on this page$/);
  });

  it('word the card', async () => {
    const page = await context.openPage('strained-ties.html');
    await untilMarked(page, 'Durand Line');
    const card = await hoverOver(page, 'Durand Line');
    expect(card.text).toMatch(/Border/);
    expect(card.text).toMatch(/As of \d+ \w+ \d{4}Full entry$/);
  });
});
