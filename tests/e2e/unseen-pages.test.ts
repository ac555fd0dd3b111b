import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import type { PageInspector } from '../../src/tools/browser/page-inspector';
import { describeWithExtension } from '../support/extension-suite';
import { untilMarked } from '../support/marked-texts';

const PATIENCE = { timeout: 20_000, interval: 50 };

interface TabDocument {
  url: string;
  documentId?: string;
  documentLifecycle?: string;
}
/** What of the extension API is used here, inside one of the extension's own pages. */
interface ExtensionApi {
  webNavigation: { getAllFrames(tab: { tabId: number }): Promise<TabDocument[]> };
  scripting: { executeScript(injection: object): Promise<{ result?: unknown }[]> };
  tabs: {
    discard(tabId: number): Promise<unknown>;
    query(filter: object): Promise<{ id: number; discarded: boolean }[]>;
    update(tabId: number, properties: { active: boolean }): Promise<unknown>;
  };
}

/** Asks the browser to load a page of the same site ahead. */
async function loadAhead(page: Page, file: string): Promise<void> {
  await page.evaluate((url) => {
    const rules = document.createElement('script');
    rules.type = 'speculationrules';
    rules.textContent = JSON.stringify({ prerender: [{ urls: [url] }] });
    document.head.append(rules);
  }, file);
}

/** The tab's document with this file name; null while it has none. */
const documentOf = ({ popup, tabId }: PageInspector, file: string) =>
  popup.evaluate(
    async (id, ending) => {
      const { chrome } = globalThis as unknown as { chrome: ExtensionApi };
      const documents = await chrome.webNavigation.getAllFrames({ tabId: id });
      return documents.find(({ url }) => url.endsWith(ending)) ?? null;
    },
    tabId,
    file,
  );

/** Whether a document of a tab has had its first look. */
const isLookedAt = (popup: Page, tabId: number, documentId: string | undefined) =>
  popup.evaluate(
    async (id, document) => {
      const { chrome } = globalThis as unknown as { chrome: ExtensionApi };
      const func = () => 'backstory' in globalThis;
      const target = { tabId: id, documentIds: [document] };
      const [looked] = await chrome.scripting.executeScript({ target, func });
      return looked?.result;
    },
    tabId,
    documentId,
  );

/** How many stretches are underlined in a tab: drivers lose sight of pages that were not seen at first. */
const countMarks = (popup: Page, tabId: number) =>
  popup.evaluate(async (id) => {
    const { chrome } = globalThis as unknown as { chrome: ExtensionApi };
    const func = () => CSS.highlights.get('backstory-exact')?.size ?? 0;
    const [counted] = await chrome.scripting.executeScript({ target: { tabId: id }, func });
    return Number(counted?.result);
  }, tabId);

/** Has the browser discard a tab, and resolves with its id, which may be another one then. */
const discard = (popup: Page, tabId: number) =>
  popup.evaluate(async (id) => {
    const { chrome } = globalThis as unknown as { chrome: ExtensionApi };
    await chrome.tabs.discard(id);
    const [tab] = await chrome.tabs.query({ discarded: true });
    if (!tab) throw new Error('The browser has not discarded the tab.');
    return tab.id;
  }, tabId);

const show = (popup: Page, tabId: number) =>
  popup.evaluate(async (id) => {
    const { chrome } = globalThis as unknown as { chrome: ExtensionApi };
    await chrome.tabs.update(id, { active: true });
  }, tabId);

describeWithExtension('pages that are not seen', (context) => {
  const { openInspected, openPage } = context;

  it('are marked when somebody looks at them', async () => {
    const seen = await openPage('haematology.html');
    const unseen = await context.launched.browser.newPage({ background: true });
    await unseen.goto(seen.url().replace('haematology', 'strained-ties'));
    expect(await unseen.evaluate(() => document.visibilityState)).toBe('hidden');
    await unseen.bringToFront();
    await untilMarked(unseen, 'Durand Line');
  });

  it('are on the toolbar only once they are shown, where the browser loads them ahead', async () => {
    const { page, inspector } = await openInspected('haematology.html');
    const { popup, tabId } = inspector;
    // Firefox never does.
    const isAhead = await page.evaluate(() => HTMLScriptElement.supports('speculationrules'));
    if (isAhead) {
      await loadAhead(page, 'strained-ties.html');
      const found = () => documentOf(inspector, 'strained-ties.html');
      await expect.poll(async () => (await found())?.documentLifecycle, PATIENCE).toBe('prerender');
      const documentId = (await found())?.documentId;
      await expect.poll(() => isLookedAt(popup, tabId, documentId), PATIENCE).toBe(true);
      expect(await inspector.badgeText()).toBe('');
    }
    await page.evaluate(() => location.assign('strained-ties.html'));
    await expect.poll(() => inspector.badgeText(), PATIENCE).toBe('5');
    expect(await countMarks(popup, tabId)).toBeGreaterThan(0);
    expect((await inspector.describe())?.terms).toHaveLength(5);
  });

  it('are marked again when they are shown, where the browser had discarded them', async () => {
    const { page, inspector } = await openInspected('strained-ties.html');
    await untilMarked(page, 'Durand Line');
    await openPage('haematology.html');
    const { popup } = inspector;
    const tabId = await discard(popup, inspector.tabId);
    await show(popup, tabId);
    // Until the page is there again, nobody can be asked.
    await expect.poll(() => countMarks(popup, tabId).catch(() => 0), PATIENCE).toBeGreaterThan(0);
  });
});
