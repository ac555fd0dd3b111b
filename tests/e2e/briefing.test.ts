import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { openExtensionPage, visitExtensionPage } from '../../src/tools/browser/open-extension-page';
import { describeWithExtension } from '../support/extension-suite';
import { placeOf, untilMarked } from '../support/marked-texts';
import { clickText, untilText } from '../support/popup';

describeWithExtension('the briefing', (context) => {
  /** The panel beside a page, opened in a tab of its own. The page is in front. */
  async function openBriefing(file: string) {
    const { page, inspector } = await context.openInspected(file);
    const panel = await openExtensionPage(context.launched, 'sidepanel.html');
    await visitExtensionPage(panel, `${context.launched.extensionOrigin}/sidepanel.html?tab=${inspector.tabId}`);
    return { page, panel };
  }

  it('tells who, where and when of an article, and leads to where the article says it', async () => {
    const { page, panel } = await openBriefing('long-read.html');
    await untilMarked(page, 'Spin Boldak');
    await panel.bringToFront();
    await untilText(panel, '.terms .row-label', 'Spin Boldak');
    await untilText(panel, '.region .map-place text', 'Spin Boldak');
    expect(await panel.$$eval('.briefing h2', (headings) => headings.map(({ textContent }) => textContent))).toEqual(
      expect.arrayContaining(['Places', 'Where it is', 'What happened when']),
    );
    expect((await placeOf(page, 'Spin Boldak')).inView).toBe(false);
    // A panel stands beside the page, which stays in front; so does the page here.
    const row = await panel.waitForSelector('.terms .row-link ::-p-text(Spin Boldak)');
    await page.bringToFront();
    await row?.evaluate((element) => (element as HTMLElement).click());
    await untilText(panel, 'h1', 'Spin Boldak');
    await expect.poll(async () => (await placeOf(page, 'Spin Boldak')).inView, { timeout: 5_000 }).toBe(true);
  });

  it('opens from the popup', async () => {
    const { page, inspector } = await context.openInspected('strained-ties.html');
    await untilMarked(page, 'Durand Line');
    const watcher = await openExtensionPage(context.launched, 'entry.html');
    expect(await isPanelOpen(watcher)).toBe(false);
    await inspector.popup.bringToFront();
    await clickText(inspector.popup, '.briefing-way button', 'Open the briefing');
    await expect.poll(() => isPanelOpen(watcher), { timeout: 10_000 }).toBe(true);
  });

  it('follows the tab to another page', async () => {
    const { page, panel } = await openBriefing('strained-ties.html');
    await untilMarked(page, 'Durand Line');
    await untilText(panel, '.terms .row-label', 'Durand Line');
    await page.goto(page.url().replace('strained-ties', 'haematology'));
    await untilText(panel, '.notice-title', 'No terms found here');
  });
});

interface PanelApi {
  runtime: { getContexts(filter: { contextTypes: string[] }): Promise<unknown[]> };
  sidebarAction?: { isOpen(details: object): Promise<boolean> };
}

/** Whether the browser shows the panel, asked from one of the extension's own pages. */
function isPanelOpen(watcher: Page): Promise<boolean> {
  return watcher.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: PanelApi };
    if (chrome.sidebarAction) return chrome.sidebarAction.isOpen({});
    return (await chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] })).length > 0;
  });
}
