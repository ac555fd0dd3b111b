import { isDeepStrictEqual } from 'node:util';
import { expect, it } from 'vitest';
import { openExtensionPage } from '../../src/tools/browser/open-extension-page';
import { describeWithExtension } from '../support/extension-suite';
import { placeOf, untilMarked } from '../support/marked-texts';
import { clickText, untilText } from '../support/popup';

describeWithExtension('the popup', (context) => {
  const { openInspected } = context;
  it('lists every term of the page, the most important for it first', async () => {
    const { page, inspector } = await openInspected('strained-ties.html');
    await untilMarked(page, 'Durand Line');
    const { popup } = inspector;
    await popup.bringToFront();
    await untilText(popup, '.terms .row-label', 'Durand Line');
    const listed = () => popup.$$eval('.terms .row-label', (rows) => rows.map((row) => row.textContent ?? ''));
    const described = async () => (await inspector.describe())?.terms.map(({ label }) => label);
    // Both follow the page while it is being read.
    await expect.poll(async () => isDeepStrictEqual((await listed()).sort(), (await described())?.sort())).toBe(true);
    const labels = await listed();
    // The article names its late leader first, and the group more often.
    expect(labels.indexOf('Tehrik-i-Taliban Pakistan')).toBeLessThan(labels.indexOf('Baitullah Mehsud'));
  });

  it('jumps to a mention on the page', async () => {
    const { page, inspector } = await openInspected('long-read.html');
    await untilMarked(page, 'Spin Boldak');
    expect((await placeOf(page, 'Spin Boldak')).inView).toBe(false);
    // The popup of the toolbar lies over the page, which stays in front; so does the page here.
    const button = await inspector.popup.waitForSelector('button[aria-label="Show Spin Boldak on the page"]');
    await button?.evaluate((element) => element.click());
    await expect.poll(async () => (await placeOf(page, 'Spin Boldak')).inView, { timeout: 5_000 }).toBe(true);
  });

  it('finds an entry by a misspelt name and shows it with its sources', async () => {
    const { inspector } = await openInspected('strained-ties.html');
    const { popup } = inspector;
    await popup.bringToFront();
    await popup.locator('[role=combobox]').fill('Pashtunistn');
    // The list follows the typing: an entry may move under the pointer until it is first, where what is typed last leaves it.
    await untilText(popup, '[role=option]:first-child', /^Pashtunistan/);
    await clickText(popup, '[role=option]:first-child', 'Pashtunistan');
    await untilText(popup, 'h1', 'Pashtunistan');
    const sources = await popup.$$eval('.entry a[href^="http"]', (links) => links.length);
    expect(sources).toBeGreaterThan(0);
  });

  it('walks from entry to related entry and back again', async () => {
    const { inspector } = await openInspected('strained-ties.html');
    const { popup } = inspector;
    await popup.bringToFront();
    await clickText(popup, '.terms .row-link', 'Durand Line');
    await untilText(popup, 'h1', 'Durand Line');
    const next = await untilText(popup, '.related .row-label', /./);
    await clickText(popup, '.related .row-link', next);
    await untilText(popup, 'h1', next);
    await clickText(popup, 'nav button', 'Previous entry');
    await untilText(popup, 'h1', 'Durand Line');
    await clickText(popup, 'nav button', 'Terms on this page');
    await untilText(popup, '.terms .row-label', 'Durand Line');
  });

  it('opens again where it was closed', async () => {
    const { page, inspector } = await openInspected('strained-ties.html');
    await untilMarked(page, 'Durand Line');
    const { popup } = inspector;
    await popup.bringToFront();
    await clickText(popup, '.terms .row-link', 'Durand Line');
    await untilText(popup, 'h1', 'Durand Line');
    const next = await untilText(popup, '.related .row-label', /./);
    await clickText(popup, '.related .row-link', next);
    await untilText(popup, 'h1', next);
    const openAgain = () => openExtensionPage(context.launched, `popup.html?tab=${inspector.tabId}`);
    const again = await openAgain();
    await untilText(again, 'h1', next);
    await clickText(again, 'nav button', 'Previous entry');
    await untilText(again, 'h1', 'Durand Line');
    // Another page in the tab: what was read of the one before is not what the reader came for.
    await page.bringToFront();
    await page.reload();
    await untilMarked(page, 'Durand Line');
    await untilText(await openAgain(), '.terms .row-label', 'Durand Line');
  });
});
