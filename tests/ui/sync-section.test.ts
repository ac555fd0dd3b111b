import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { describeInBrowsers } from '../support/browsers';
import { makeWorld, type World } from './fixtures/world';
import { findViolations, showIn } from './support/accessibility';
import { bundleHarness } from './support/bundle-harness';
import { openHarness } from './support/open-harness';
import { callsOf, waitForText } from './support/read-page';

describeInBrowsers('the choice to keep settings in step', (context) => {
  let script: string;
  beforeAll(async () => {
    script = await bundleHarness();
  });
  async function open(changes: Partial<World> = {}): Promise<Page> {
    const page = await openHarness({ browser: context.launched.browser, script, width: 900 });
    await page.evaluate((world) => harness.showSettingsPage(world), makeWorld(changes));
    await page.waitForSelector('h1');
    return page;
  }
  const box = async (page: Page) => {
    const found = await page.waitForSelector(
      '::-p-xpath(//label[span[starts-with(text(),"Keep settings in step")]]/input)',
    );
    if (!found) throw new Error('There is no such choice.');
    return found;
  };
  const isOn = async (page: Page) => (await box(page)).evaluate((input) => (input as HTMLInputElement).checked);

  it('is off at first, says who would carry the settings, and is turned on and off', async () => {
    const page = await open();
    expect(await isOn(page)).toBe(false);
    const hint = await (await box(page)).evaluate(
      (input) => document.getElementById(input.getAttribute('aria-describedby') ?? '')?.textContent ?? '',
    );
    expect(hint).toContain('Your browser’s own sync service');
    expect(hint).toContain('Backstory itself sends nothing to anyone');
    await (await box(page)).click();
    expect(await isOn(page)).toBe(true);
    await (await box(page)).click();
    await expect
      .poll(() => callsOf(page))
      .toEqual([
        ['turnSync', true],
        ['turnSync', false],
      ]);
    await page.close();
  });

  it('says what stands in the way', async () => {
    const page = await open({ syncProblem: 'too-large' });
    await (await box(page)).click();
    await waitForText(page, '[role=alert]', 'longer than the sync service takes');
    await showIn(page, 'light');
    expect(await findViolations(page)).toEqual([]);
    await page.close();
  });

  it('is taken back, and that is said, where it cannot be kept', async () => {
    const page = await open({ failing: ['change'] });
    await (await box(page)).click();
    await waitForText(page, '[role=alert]', 'could not be saved');
    await expect.poll(() => isOn(page)).toBe(false);
    await page.close();
  });
});
