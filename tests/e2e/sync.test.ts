import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { openExtensionPage } from '../../src/tools/browser/open-extension-page';
import { describeWithExtension } from '../support/extension-suite';
import { markedTexts, untilMarked } from '../support/marked-texts';

const PATIENCE = { timeout: 15_000, interval: 50 };

/** The little of the extension API that is used here, inside one of the extension's own pages. */
interface ExtensionApi {
  storage: {
    sync: { get(keys: null): Promise<Record<string, Part>>; set(items: Record<string, Part>): Promise<void> };
  };
}
interface Part {
  version: number;
  at: number;
  of: number;
  text: string;
}

describeWithExtension('settings that the reader’s browsers keep in step', (context) => {
  const synced = (page: Page) =>
    page.evaluate(() => (globalThis as unknown as { chrome: ExtensionApi }).chrome.storage.sync.get(null));
  const turn = (settings: Page) =>
    settings.locator('::-p-xpath(//label[span[starts-with(text(),"Keep settings in step")]]/input)').click();

  it('go nowhere until that is turned on; then out, and in from another browser, at once', async () => {
    const page = await context.openPage('strained-ties.html');
    await untilMarked(page, 'Durand Line');
    const settings = await openExtensionPage(context.launched, 'options.html');
    await settings.locator('.option:has([value=all]) input').click();
    expect(await synced(settings)).toEqual({});
    await turn(settings);
    await expect.poll(async () => Object.keys(await synced(settings)).length, PATIENCE).toBe(6);
    const items = await synced(settings);
    expect(JSON.parse(items['marking.0']?.text ?? '')).toMatchObject({ mentions: 'all' });

    // As the sync service brings what another browser wrote.
    const muted: Part = {
      ...(items['muted.0'] as Part),
      at: Date.now() + 1,
      text: JSON.stringify([{ entry: 'durand-line' }]),
    };
    await settings.evaluate(
      (part) => (globalThis as unknown as { chrome: ExtensionApi }).chrome.storage.sync.set({ 'muted.0': part }),
      muted,
    );
    await settings.waitForSelector('[aria-label="Unmute Durand Line"]');
    await page.bringToFront();
    await expect.poll(() => markedTexts(page), PATIENCE).not.toContain('Durand Line');

    await settings.bringToFront();
    await settings.locator('[aria-label="Unmute Durand Line"]').click();
    await expect.poll(async () => (await synced(settings))['muted.0']?.text, PATIENCE).toBe('[]');
    await page.bringToFront();
    await untilMarked(page, 'Durand Line');
  });
});
