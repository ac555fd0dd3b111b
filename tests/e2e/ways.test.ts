import { expect, it, vi } from 'vitest';
import { openExtensionPage } from '../../src/tools/browser/open-extension-page';
import { untilNoCard, visibleCard } from '../support/card';
import { describeWithExtension } from '../support/extension-suite';
import { untilMarked } from '../support/marked-texts';
import { untilText } from '../support/popup';

const PATIENCE = { timeout: 15_000, interval: 50 };

/** The little of the extension API that is used here, inside of one of the extension's own pages. */
interface ExtensionApi {
  tabs: { sendMessage(tabId: number, message: unknown, options: { frameId: number }): Promise<unknown> };
}

describeWithExtension('other ways to entries', (context) => {
  it('fold the many relations of a hub, and draw the nearest', async () => {
    const page = await openExtensionPage(context.launched, 'entry.html#ttp');
    await untilText(page, 'h1', 'Tehrik-i-Taliban Pakistan');
    await untilText(page, '.fold', /^Show all \d+$/);
    const counts = await page.$$eval('.related-group', (groups) =>
      groups.map((group) => [...group.querySelectorAll('li')].filter((row) => row.checkVisibility()).length),
    );
    expect(Math.max(...counts)).toBeLessThanOrEqual(8);
    const drawn = await page.$$eval('.graph a', (links) => links.map((link) => link.getAttribute('href')));
    expect(drawn).toHaveLength(11);
    expect(new Set(drawn).size).toBe(11);
    await untilText(page, '.edition', /in version \d+\.\d+\.\d+ of the corpus “Afghanistan and Pakistan”/);
  });

  it('open the entry page at a search', async () => {
    const page = await openExtensionPage(context.launched, 'entry.html#?q=Pashtunistn');
    await untilText(page, '[role=option]:first-child', /^Pashtunistan/);
    await page.close();
  });

  it('lead by shortcut to a term, into its card and back', async () => {
    const { page, inspector } = await context.openInspected('strained-ties.html');
    await untilMarked(page, 'Durand Line');
    // Keys of extensions are the browser's own and out of a test's reach: what they ask of the page is asked instead.
    const ask = (call: string, request: object) =>
      inspector.popup.evaluate(
        (tab, envelope) => {
          const { chrome } = globalThis as unknown as { chrome: ExtensionApi };
          return chrome.tabs.sendMessage(tab, envelope, { frameId: 0 });
        },
        inspector.tabId,
        { to: 'page', call, request },
      );
    const terms = (await inspector.describe())?.terms ?? [];
    expect(await ask('stepTerm', { step: 1 })).toMatchObject({ value: { label: terms[0]?.label, index: 0 } });
    expect(await ask('openTermCard', {})).toMatchObject({ value: { label: terms[0]?.label, is: 'opened' } });
    await vi.waitFor(async () => expect((await visibleCard(page))?.label).toBe(terms[0]?.label), PATIENCE);
    expect(await ask('openTermCard', {})).toMatchObject({ value: { is: 'entered' } });
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('backstory-card');
    await page.keyboard.press('Escape');
    await untilNoCard(page);
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body');
  });

  it('have keys in the manifest, which the popup lists', async () => {
    const { inspector } = await context.openInspected('strained-ties.html');
    const { popup } = inspector;
    const rows = () =>
      popup.$$eval('.shortcuts dl > div', (nodes) =>
        nodes.map((node) => [node.querySelector('dt')?.textContent, node.querySelector('dd')?.textContent]),
      );
    await vi.waitFor(async () => expect(await rows()).toHaveLength(5), PATIENCE);
    expect(await rows()).toEqual([
      ['Go to the next term on the page', expect.stringMatching(/^Alt\+(Period|\.)$/)],
      ['Go to the previous term on the page', expect.stringMatching(/^Alt\+(Comma|,)$/)],
      ['Open the card of the current term; again to go into it', 'Alt+Shift+K'],
      ['Switch Backstory on or off for this site', 'not set'],
      ['Open Backstory', 'Alt+Shift+Y'],
    ]);
  });
});
