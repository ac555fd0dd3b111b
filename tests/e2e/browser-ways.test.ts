import type { Page, WebWorker } from 'puppeteer-core';
import { expect, it, vi } from 'vitest';
import { openExtensionPage } from '../../src/tools/browser/open-extension-page';
import { visibleCard } from '../support/card';
import { evaluateInShadow } from '../support/closed-shadow';
import { describeWithExtension } from '../support/extension-suite';
import { untilMarked } from '../support/marked-texts';
import { toolbarPopupHeading, untilText } from '../support/popup';

const PATIENCE = { timeout: 15_000, interval: 50 };

/** An event of the extension API: Chromium lets tests raise it, as the reader's hand does. */
interface RaisedEvent {
  dispatch(...values: unknown[]): void;
}
/** The little of the extension API that is used here, inside of the background. */
interface BackgroundApi {
  commands: { onCommand: RaisedEvent };
  contextMenus: { onClicked: RaisedEvent; update(id: string, change: object): Promise<void> };
  omnibox: { onInputChanged: RaisedEvent; onInputEntered: RaisedEvent };
  tabs: { query(filter: object): Promise<object[]> };
}

describeWithExtension('what the browser itself offers', (context) => {
  /** Wakes the background, if it was stopped. */
  async function background(): Promise<WebWorker> {
    const waker = await openExtensionPage(context.launched, 'entry.html#kabul');
    await untilText(waker, 'h1', 'Kabul');
    await waker.close();
    const target = await context.launched.browser.waitForTarget((each) => each.type() === 'service_worker');
    const worker = await target.worker();
    if (!worker) throw new Error('There is no background.');
    return worker;
  }

  async function untilPage(ending: string): Promise<Page> {
    return vi.waitFor(async () => {
      const pages = await context.launched.browser.pages();
      const page = pages.find((each) => each.url().endsWith(ending));
      if (!page) throw new Error(`No tab is at …${ending}, but at ${pages.map((each) => each.url()).join(', ')}`);
      return page;
    }, PATIENCE);
  }

  /** Chooses *Background on "…"* for a selection on the page in front. */
  const chooseMenu = async (worker: WebWorker, selectionText: string) =>
    worker.evaluate(async (text) => {
      const { chrome } = globalThis as unknown as { chrome: BackgroundApi };
      const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
      chrome.contextMenus.onClicked.dispatch({ menuItemId: 'background-on-selection', selectionText: text }, tab);
    }, selectionText);

  // Firefox lets no test into an extension's background, nor raises events in it.
  if (context.name !== 'chromium') {
    it('is declared in the manifest', async () => {
      const page = await openExtensionPage(context.launched, 'entry.html#kabul');
      const { omnibox, permissions } = await page.evaluate(() => {
        const { chrome } = globalThis as unknown as {
          chrome: { runtime: { getManifest(): { omnibox: object; permissions: string[] } } };
        };
        return chrome.runtime.getManifest();
      });
      expect(omnibox).toEqual({ keyword: 'bg' });
      expect(permissions).toContain('contextMenus');
      await page.close();
    });
    return;
  }

  it('is a menu for a selection, which leads to the entry that it names', async () => {
    const worker = await background();
    const { page, inspector } = await context.openInspected('strained-ties.html');
    await page.bringToFront();
    // Refuses a menu that is not there.
    await worker.evaluate(() =>
      (globalThis as unknown as { chrome: BackgroundApi }).chrome.contextMenus.update('background-on-selection', {}),
    );
    await chooseMenu(worker, ' Durand Line, ');
    expect(await toolbarPopupHeading(inspector)).toBe('Durand Line');
  });

  it('is a menu for a selection, which leads to the search where it is not sure', async () => {
    const worker = await background();
    await (await context.openPage('strained-ties.html')).bringToFront();
    await chooseMenu(worker, 'Khan');
    const page = await untilPage('/entry.html#?q=Khan');
    await untilText(page, '[role=option]:first-child', /Khan/);
  });

  it('is a keyword of the address bar: it suggests entries and leads to them', async () => {
    const worker = await background();
    const suggested = await worker.evaluate(
      () =>
        new Promise<{ content: string; description: string }[]>((resolve) => {
          const { chrome } = globalThis as unknown as { chrome: BackgroundApi };
          chrome.omnibox.onInputChanged.dispatch('durand', resolve);
        }),
    );
    expect(suggested.length).toBeGreaterThan(2);
    for (const { content, description } of suggested) {
      expect(content).not.toBe('');
      expect(description).toMatch(/^<match>[^<>]+<\/match> <dim>– [^<>]+ · [^<>]+<\/dim>$/);
    }
    await worker.evaluate(() => {
      const { chrome } = globalThis as unknown as { chrome: BackgroundApi };
      chrome.omnibox.onInputEntered.dispatch('durand line', 'newForegroundTab');
    });
    await untilText(await untilPage('/entry.html#durand-line'), 'h1', 'Durand Line');
  });

  it('is shortcuts, which lead to terms and their cards, and are said to screen readers', async () => {
    const worker = await background();
    const page = await context.openPage('strained-ties.html');
    await untilMarked(page, 'Durand Line');
    await page.bringToFront();
    const press = (command: string) =>
      worker.evaluate(async (name) => {
        const { chrome } = globalThis as unknown as { chrome: BackgroundApi };
        const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
        chrome.commands.onCommand.dispatch(name, tab);
      }, command);
    await press('next-term');
    await vi.waitFor(async () => {
      const said = await evaluateInShadow(page, 'backstory-announcement', (root) => root.textContent);
      expect(said).toMatch(/, term 1 of \d+$/);
    }, PATIENCE);
    await press('open-card');
    await vi.waitFor(async () => expect(await visibleCard(page)).not.toBeNull(), PATIENCE);
  });
});
