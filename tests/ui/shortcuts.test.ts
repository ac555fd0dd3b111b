import { beforeAll, expect, it } from 'vitest';
import { describeInBrowsers } from '../support/browsers';
import { makeWorld } from './fixtures/world';
import { findViolations, overflowAt } from './support/accessibility';
import { bundleHarness } from './support/bundle-harness';
import { openHarness } from './support/open-harness';
import { callsOf, textOf, textsOf } from './support/read-page';

describeInBrowsers('the list of keyboard shortcuts', (context) => {
  let script: string;
  beforeAll(async () => {
    script = await bundleHarness();
  });

  async function openList(locale = 'en', width = 408) {
    const page = await openHarness({ browser: context.launched.browser, script, width });
    await page.evaluate((world) => harness.showPopup(world), makeWorld({ locale }));
    const summary = await page.waitForSelector('.shortcuts summary');
    await summary?.focus();
    await page.keyboard.press('Enter');
    await page.waitForSelector('.shortcuts[open]');
    return page;
  }

  it('says which keys do what, and where they are changed', async () => {
    const page = await openList();
    expect(await textsOf(page, '.shortcuts dt')).toEqual([
      'Go to the next term on the page',
      'Switch Backstory on or off for this site',
    ]);
    expect(await textsOf(page, '.shortcuts dd')).toEqual(['Alt+Period', 'not set']);
    expect(await textOf(page, '.shortcuts')).toContain('open chrome://extensions/shortcuts in a tab');
    expect(await textOf(page, '.shortcuts')).toContain('type bg, a space and a name');
    await page.click('.shortcuts button');
    expect(await callsOf(page)).toEqual([['changeShortcuts']]);
  });

  it.each(['en', 'ur'])('passes the rules of axe in %s, and fits into 320 px with text at 200%%', async (locale) => {
    const page = await openList(locale, 320);
    expect(await findViolations(page)).toEqual([]);
    expect(await overflowAt(page, '200%')).toEqual([0, 0]);
  });
});
