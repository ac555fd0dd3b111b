import { expect, it } from 'vitest';
import { describeWithExtension } from '../support/extension-suite';
import { untilMarked, untilUnmarked } from '../support/marked-texts';

describeWithExtension('the switch for a site', ({ openPage, openInspected }) => {
  it('takes every mark away and brings them back, on this page and on others of the site', async () => {
    const { page, inspector } = await openInspected('strained-ties.html');
    const other = await openPage('common-concern.html');
    await untilMarked(other, 'Spin Boldak');
    await page.bringToFront();
    await untilMarked(page, 'Durand Line');
    const { popup } = inspector;

    await popup.bringToFront();
    await popup.locator('.segment [value=off]').click();
    await untilUnmarked(page);
    await untilUnmarked(other);
    await expect.poll(async () => (await inspector.describe())?.enabled).toBe(false);
    await expect.poll(() => inspector.badgeText()).not.toMatch(/[1-9]/);
    const opened = await openInspected('after-the-takeover.html');
    // Nothing of ours runs there before the popup asks.
    await expect.poll(async () => (await opened.inspector.describe())?.enabled, { timeout: 10_000 }).toBe(false);
    await untilUnmarked(opened.page);

    await popup.bringToFront();
    await popup.locator('.segment:first-child input').click();
    await page.bringToFront();
    await untilMarked(page, 'Durand Line');
    await opened.page.bringToFront();
    await untilMarked(opened.page, 'Imran Khan');
  });
});
