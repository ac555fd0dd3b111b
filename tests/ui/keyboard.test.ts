import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../src/settings/settings';
import { describeInBrowsers } from '../support/browsers';
import { expectAllReached, press, tabTo } from '../support/keyboard';
import { makeWorld, type World } from './fixtures/world';
import { bundleHarness } from './support/bundle-harness';
import { openHarness } from './support/open-harness';
import { callsOf, waitForFocus, waitForText } from './support/read-page';

const LISTS: Partial<World> = {
  settings: {
    ...DEFAULT_SETTINGS,
    sites: { elsewhere: 'on', rules: [{ pattern: '*.example.org', mode: 'on-click' }] },
    muted: [{ entry: 'mir-zaland' }],
  },
};

describeInBrowsers('with the keyboard alone', (context) => {
  let script: string;
  beforeAll(async () => {
    script = await bundleHarness();
  });
  type View = 'showPopup' | 'showEntryPage' | 'showBriefing' | 'showSettingsPage' | 'showWelcomePage';
  async function open(view: View, changes: Partial<World> = {}, hash = ''): Promise<Page> {
    const page = await openHarness({ browser: context.launched.browser, script, width: 700 });
    await page.evaluate(
      (name, world, address) => {
        if (address) location.hash = address;
        harness[name](world);
      },
      view,
      makeWorld(changes),
      hash,
    );
    await page.bringToFront();
    return page;
  }
  const keptIn = (page: Page) => page.evaluate(() => harness.world?.settings as Settings);

  it('the popup is searched, read, left again, and leads to mentions on the page', async () => {
    const page = await open('showPopup');
    await waitForFocus(page, '[role=combobox]');
    await waitForText(page, '.terms', 'Tarvand Line');
    await page.keyboard.type('mir');
    await waitForText(page, '[role=option]', 'Mir Zaland');
    await press(page, 'Enter');
    await waitForText(page, 'h1', 'Mir Zaland');
    await waitForFocus(page, 'h1');
    await press(page, 'Alt+ArrowLeft');
    await waitForFocus(page, '[role=combobox]');
    await press(page, 'Escape');
    await page.waitForSelector('.terms');
    await tabTo(page, '.jump button');
    await press(page, 'Enter');
    await expect.poll(async () => (await callsOf(page)).some(([name]) => name === 'revealMention')).toBe(true);
    await tabTo(page, '.terms .row-link', 'Shift+Tab');
    await press(page, 'Enter');
    await waitForFocus(page, 'h1');
    await press(page, 'Alt+ArrowLeft');
    await page.waitForSelector('.terms');
    await page.close();
  });

  it('an entry’s page is walked by its links, and searched', async () => {
    const page = await open('showEntryPage', {}, '#green-front');
    await waitForText(page, 'h1', 'Green Front');
    await tabTo(page, 'section a[href="#tarvand-line"]');
    await press(page, 'Enter');
    await waitForText(page, 'h1', 'Tarvand Line');
    await tabTo(page, '[role=combobox]', 'Shift+Tab');
    await page.keyboard.type('mir');
    await waitForText(page, '[role=option]', 'Mir Zaland');
    await press(page, 'Enter');
    await waitForText(page, 'h1', 'Mir Zaland');
    await page.close();
  });

  it('the briefing leads to an entry and to the page, and back', async () => {
    const page = await open('showBriefing');
    await waitForText(page, '.terms', 'Mir Zaland');
    await tabTo(page, '.terms .row-link');
    await press(page, 'Enter');
    await page.waitForSelector('h1');
    await waitForFocus(page, 'h1');
    expect((await callsOf(page)).map(([name]) => name)).toContain('revealMention');
    await press(page, 'Alt+ArrowLeft');
    await page.waitForSelector('.terms');
    await page.close();
  });

  it('every kind of setting is changed', async () => {
    const page = await open('showSettingsPage', LISTS);
    await waitForText(page, '.settings-body', 'Mir Zaland');
    await tabTo(page, '[value=first-in-section]');
    await press(page, 'ArrowDown', 'ArrowDown');
    await tabTo(page, 'input[type=checkbox]');
    await press(page, ' ');
    await tabTo(page, 'input[type=range]');
    await press(page, 'ArrowRight');
    await expect
      .poll(() => keptIn(page))
      .toMatchObject({ marking: { mentions: 'all', headings: true }, hover: { restMs: 350 } });
    await tabTo(page, '[aria-label="Remove *.example.org"]');
    await press(page, 'Enter');
    await tabTo(page, '.add-site input');
    await page.keyboard.type('b.example');
    await press(page, 'Enter');
    await waitForText(page, '.rows', 'b.example');
    await tabTo(page, '[aria-label="Unmute Mir Zaland"]');
    await press(page, 'Enter');
    await expect
      .poll(() => keptIn(page))
      .toMatchObject({ sites: { rules: [{ pattern: 'b.example', mode: 'off' }] }, muted: [] });
    await tabTo(page, 'select:has([value=ur])');
    await press(page, 'ArrowDown');
    await expect.poll(async () => (await keptIn(page)).language).toBe('ar');
    await page.close();
  });

  it('the first-run page asks for what is missing and is answered', async () => {
    const page = await open('showWelcomePage', { isAllowed: false });
    await page.waitForSelector('h1');
    await tabTo(page, 'button');
    await press(page, 'Enter');
    await waitForText(page, '[role=alert]', 'not given the permission');
    await tabTo(page, 'input[type=radio]');
    await press(page, 'ArrowDown');
    await expect.poll(async () => (await keptIn(page)).sites.elsewhere).toBe('on-click');
    await page.close();
  });

  it.each([
    ['popup', 'showPopup', {}, ''],
    ['an entry', 'showEntryPage', {}, '#green-front'],
    ['briefing', 'showBriefing', {}, ''],
    ['settings', 'showSettingsPage', LISTS, ''],
    ['first-run page', 'showWelcomePage', { isAllowed: false }, ''],
  ] as const)('Tab leads to every control: %s', async (_, view, changes, hash) => {
    const page = await open(view, changes as Partial<World>, hash);
    await page.waitForSelector(view === 'showPopup' || view === 'showBriefing' ? '.terms' : 'h1');
    await expectAllReached(page);
    await page.close();
  });
});
