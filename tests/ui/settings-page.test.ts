import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../src/settings/settings';
import { describeInBrowsers } from '../support/browsers';
import { makeWorld, type World } from './fixtures/world';
import { findViolations, overflowAt, showIn } from './support/accessibility';
import { bundleHarness } from './support/bundle-harness';
import { openHarness } from './support/open-harness';
import { callsOf, textOf, textsOf, waitForText } from './support/read-page';

/** Every section is there, and every list has something in it. */
const FULL: Partial<World> = {
  settings: {
    ...DEFAULT_SETTINGS,
    sites: { elsewhere: 'on', rules: [{ pattern: '*.example.org', mode: 'on-click' }] },
    look: { line: 'none', tint: true, colour: '#0f7c90' },
    muted: [{ entry: 'mir-zaland', host: 'www.example.org', until: 4_102_444_800_000 }],
  },
};

describeInBrowsers('the settings page', (context) => {
  let script: string;
  beforeAll(async () => {
    script = await bundleHarness();
  });

  async function open(changes: Partial<World> = {}, width = 900): Promise<Page> {
    const page = await openHarness({ browser: context.launched.browser, script, width });
    await page.evaluate((world) => harness.showSettingsPage(world), makeWorld(changes));
    await page.waitForSelector('h1');
    return page;
  }
  const openWelcome = async (changes: Partial<World> = {}, width = 900) => {
    const page = await openHarness({ browser: context.launched.browser, script, width });
    await page.evaluate((world) => harness.showWelcomePage(world), makeWorld(changes));
    await page.waitForSelector('h1');
    return page;
  };
  const keptIn = (page: Page) => page.evaluate(() => harness.world?.settings as Settings);
  const choose = (page: Page, label: string) => page.click(`::-p-xpath(//label[span[text()="${label}"]]/input)`);
  const press = (page: Page, label: string) => page.click(`::-p-xpath(//button[text()="${label}"])`);
  async function importText(page: Page, text: string): Promise<void> {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'backstory-import-'));
    const file = path.join(folder, 'settings.json');
    await writeFile(file, text);
    const field = (await page.$('input[type=file]')) as ElementHandle<HTMLInputElement>;
    await field.uploadFile(file);
    await page.waitForSelector('[role=alert], .outcome span');
    await rm(folder, { recursive: true });
  }

  it('keeps each choice as soon as it is made', async () => {
    const page = await open();
    await choose(page, 'All');
    await choose(page, 'Specialised ones only');
    await choose(page, 'Terms in headings');
    await choose(page, 'Person');
    await choose(page, 'Ctrl');
    await choose(page, 'Only on sites that I choose');
    await page.focus('input[type=range]');
    await page.keyboard.press('ArrowRight');
    await waitForText(page, 'output', '0.35 s');
    expect(await keptIn(page)).toMatchObject({
      marking: { mentions: 'all', lastTier: 1, headings: true, excludedKinds: ['person'] },
      hover: { restMs: 350, modifier: 'Control' },
      sites: { elsewhere: 'off' },
    });
    await page.close();
  });

  it('takes a choice back, and says so, when it cannot be kept', async () => {
    const page = await open({ failing: ['change'] });
    await choose(page, 'All');
    await waitForText(page, '[role=alert]', 'could not be saved');
    await page.waitForSelector('[value=first-in-section]:checked');
    await page.close();
  });

  it('shows the look that is chosen, and has a tint where there is no line', async () => {
    const page = await open();
    const ground = () =>
      page.$eval('.preview bdi', (name) => getComputedStyle(name, '::highlight(backstory-exact)').backgroundColor);
    expect(await ground()).toBe('rgba(0, 0, 0, 0)');
    await choose(page, 'None');
    await waitForText(page, '.settings-body', 'the tint is all there is to see');
    await page.waitForSelector('input[type=checkbox]:checked:disabled');
    await expect.poll(ground).not.toBe('rgba(0, 0, 0, 0)');
    await choose(page, 'This one:');
    await expect.poll(async () => (await keptIn(page)).look).toEqual({ line: 'none', tint: true, colour: '#0f7c90' });
    await page.close();
  });

  it('adds sites, changes them, takes them out, and says what is no site', async () => {
    const page = await open();
    await page.type('.add-site input', 'two words');
    await page.keyboard.press('Enter');
    await waitForText(page, '[role=alert]', '“two words” is not a site');
    await page.$eval('.add-site input', (input) => input.select());
    await page.type('.add-site input', 'https://*.Example.org/news');
    await page.keyboard.press('Enter');
    await waitForText(page, '.rows', '*.example.org');
    expect((await keptIn(page)).sites.rules).toEqual([{ pattern: '*.example.org', mode: 'off' }]);
    await page.select('.rows select', 'on-click');
    await expect.poll(async () => (await keptIn(page)).sites.rules[0]?.mode).toBe('on-click');
    await page.click('[aria-label="Remove *.example.org"]');
    await waitForText(page, '.settings-body', 'None yet');
    await page.close();
  });

  it('lists muted terms by their labels, and has them marked again', async () => {
    const page = await open(FULL);
    await waitForText(page, '.rows:has(.row-kind)', 'Mir Zaland');
    expect(await textsOf(page, '.row-name .row-kind')).toEqual(['on www.example.org until 1 January 2100']);
    await page.click('[aria-label="Unmute Mir Zaland"]');
    await page.waitForFunction(() => harness.world?.settings.muted.length === 0);
    await page.close();
  });

  it('speaks another language at once', async () => {
    const page = await open();
    await page.select('select:has([value=ur])', 'ur');
    await waitForText(page, 'h1', 'ترتیبات');
    expect(await page.$eval('html', ({ dir }) => dir)).toBe('rtl');
    await page.close();
  });

  describe('all settings', () => {
    it('are exported, reset, and brought back by an import or by undoing', async () => {
      const page = await open(FULL);
      const before = await keptIn(page);
      await press(page, 'Export to a file');
      const [call] = await callsOf(page);
      expect(call?.slice(0, 2)).toEqual(['saveFile', 'backstory-settings.json']);
      await press(page, 'Reset everything');
      await waitForText(page, '.outcome', 'as it was at first');
      expect(await keptIn(page)).toEqual(DEFAULT_SETTINGS);
      await press(page, 'Undo');
      await waitForText(page, '.outcome', 'earlier settings are back');
      expect(await keptIn(page)).toEqual(before);
      await press(page, 'Reset everything');
      await waitForText(page, '.outcome', 'as it was at first');
      await importText(page, String(call?.[2]));
      await waitForText(page, '.outcome', 'The settings of the file are in use');
      expect(await keptIn(page)).toEqual(before);
      await page.close();
    });

    it('stay as they are when a file is wrong, and it is said what is wrong', async () => {
      const page = await open();
      await importText(page, 'not json');
      expect(await textOf(page, '[role=alert]')).toContain('not a file of settings');
      await importText(
        page,
        JSON.stringify({ format: 'backstory-settings', ...DEFAULT_SETTINGS, hover: { restMs: 1 } }),
      );
      await waitForText(page, '[role=alert]', 'hover.restMs');
      expect(await keptIn(page)).toEqual(DEFAULT_SETTINGS);
      await page.close();
    });
  });

  describe('the first-run page', () => {
    it('lets the reader choose where Backstory runs', async () => {
      const page = await openWelcome();
      expect(await textOf(page, 'main')).not.toContain('permission');
      await choose(page, 'Only on sites that I choose');
      await expect.poll(async () => (await keptIn(page)).sites.elsewhere).toBe('off');
      await page.close();
    });

    it('asks for the permission that is missing, and says so when it is refused', async () => {
      const page = await openWelcome({ isAllowed: false });
      await press(page, 'Let Backstory read web pages');
      await waitForText(page, '[role=alert]', 'not given the permission');
      await page.evaluate(() => {
        if (harness.world) harness.world.isAllowed = true;
      });
      await press(page, 'Let Backstory read web pages');
      await page.waitForFunction(() => !document.body.textContent?.includes('permission'));
      await page.close();
    });
  });

  describe.each([
    ['settings', 'en', open],
    ['settings', 'ur', open],
    ['first-run page', 'en', openWelcome],
    ['first-run page', 'ur', openWelcome],
  ] as const)('%s in %s', (_, locale, show) => {
    const world = { ...FULL, locale, isAllowed: false };

    it.each(['light', 'dark'] as const)('pass the rules of axe in %s', async (scheme) => {
      const page = await show(world);
      await showIn(page, scheme);
      expect(await findViolations(page)).toEqual([]);
      await page.close();
    });

    it('do NOT overflow sideways on a narrow screen with large text', async () => {
      const page = await show(world, 320);
      expect(await overflowAt(page, '100%')).toEqual([0, 0]);
      expect(await overflowAt(page, '200%')).toEqual([0, 0]);
      await page.close();
    });
  });
});
