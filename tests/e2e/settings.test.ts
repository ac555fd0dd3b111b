import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { openExtensionPage } from '../../src/tools/browser/open-extension-page';
import { describeWithExtension } from '../support/extension-suite';
import { untilMarked, untilUnmarked } from '../support/marked-texts';

describeWithExtension('settings', (context) => {
  const openSettings = () => openExtensionPage(context.launched, 'options.html');
  const groundIn = (page: Page) =>
    page.$eval('p', (text) => getComputedStyle(text, '::highlight(backstory-exact)').backgroundColor);

  it('give marked terms another look in pages that are open', async () => {
    const page = await context.openPage('strained-ties.html');
    await untilMarked(page, 'Durand Line');
    await expect.poll(() => groundIn(page)).toBe('rgba(0, 0, 0, 0)');
    const settings = await openSettings();
    await settings.locator('.option:has([value=none]) input').click();
    await page.bringToFront();
    await expect.poll(() => groundIn(page)).not.toBe('rgba(0, 0, 0, 0)');
    await settings.bringToFront();
    await settings.locator('.option:has([value=dotted]) input').click();
    await settings.locator('.field > .option input').click();
    await page.bringToFront();
    await expect.poll(() => groundIn(page)).toBe('rgba(0, 0, 0, 0)');
  });

  it('have a page wait for a click in the popup', async () => {
    const { page, inspector } = await context.openInspected('strained-ties.html');
    await untilMarked(page, 'Durand Line');
    const { popup } = inspector;
    await popup.bringToFront();
    await popup.locator('.segment:nth-child(2) input').click();
    await untilUnmarked(page);
    await page.reload();
    await popup.bringToFront();
    await popup.locator('.notice button').click();
    await page.bringToFront();
    await untilMarked(page, 'Durand Line');
    await popup.bringToFront();
    await popup.locator('.segment:first-child input').click();
  });
});
