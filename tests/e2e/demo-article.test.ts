import { afterAll, beforeAll, expect, it } from 'vitest';
import { builtExtensionFolder } from '../../src/tools/browser/built-extension';
import { openExtensionPage } from '../../src/tools/browser/open-extension-page';
import { inspectPage } from '../../src/tools/browser/page-inspector';
import { type FolderServer, serveFolder } from '../../src/tools/start/serve-folder';
import { hoverOver } from '../support/card';
import { describeWithExtension } from '../support/extension-suite';
import { untilMarked } from '../support/marked-texts';

/** What the article holds in order to be found: spellings of the press, markup within a term, a term as a link. First mentions alone, and at most four in a paragraph. */
const TERMS = [
  'Imran Khan',
  'Shahbaz Sharif',
  'TTP',
  'Khyber Pakhtunkhwa',
  'Durand Line',
  'Pashtunistan',
  'Spin Boldak',
  'Mujahideen',
  'Andrew Koribko',
];

describeWithExtension('the demonstration article', (context) => {
  let server: FolderServer;
  beforeAll(async () => {
    server = await serveFolder(builtExtensionFolder(context.name));
  });
  afterAll(() => server.close());

  it('is marked like any article when it is served, and its own script stays out of it', async () => {
    const page = await context.launched.browser.newPage();
    const complaints: unknown[] = [];
    page.on('pageerror', (error) => complaints.push(error));
    await page.goto(`${server.origin}/demo.html`);
    await untilMarked(page, ...TERMS);
    const card = await hoverOver(page, 'TTP');
    expect(card.label).toBe('Tehrik-i-Taliban Pakistan');
    expect(complaints).toEqual([]);
  });

  it('is marked within the extension, where content scripts do not run', async () => {
    const page = await openExtensionPage(context.launched, 'demo.html');
    await untilMarked(page, ...TERMS);
    const card = await hoverOver(page, 'Durand Line');
    expect(card.label).toBe('Durand Line');
    const inspector = await inspectPage(context.launched, page);
    const terms = (await inspector.describe())?.terms ?? [];
    expect(terms.map(({ entry }) => entry)).toContain('ttp');
    await expect.poll(() => inspector.badgeText()).toBe(String(terms.length));
  });
});
