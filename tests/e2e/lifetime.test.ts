import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { builtExtensionFolder } from '../../src/tools/browser/built-extension';
import { CARD_HOST } from '../../src/tools/browser/card-host';
import { mentionPlaces } from '../../src/tools/browser/mention-places';
import { readGeckoId } from '../../src/tools/browser/read-gecko-id';
import { hoverOver, untilNoCard } from '../support/card';
import { describeWithExtension, type ExtensionContext } from '../support/extension-suite';
import { untilMarked } from '../support/marked-texts';
import { collectErrors } from '../support/page-errors';

const PATIENCE = { timeout: 20_000, interval: 50 };

/** How many stretches of a page look underlined: in the registry of highlights, with a style for them. */
function countVisibleMarks(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      ['backstory-exact', 'backstory-approximate', 'backstory-current']
        .flatMap((name) => [...(CSS.highlights.get(name) ?? [])].map((range) => ({ name, range })))
        .filter(({ name, range }) => {
          const element = range.startContainer.parentElement;
          return element && getComputedStyle(element, `::highlight(${name})`).textDecorationLine !== 'none';
        }).length,
  );
}

async function moveAbout(page: Page): Promise<void> {
  await page.mouse.move(300, 500);
  await page.mouse.move(310, 505);
}

const countHosts = (page: Page) => page.$$eval(CARD_HOST, (hosts) => hosts.length);

/** Marks of which the page says that they were there before. */
const remember = (page: Page) =>
  page.evaluate(() => {
    const registered = CSS.highlights.get('backstory-exact');
    Object.assign(window, { isOldRegistered: () => CSS.highlights.get('backstory-exact') === registered });
  });
const isOldRegistered = (page: Page) =>
  page.evaluate(() => (window as unknown as { isOldRegistered(): boolean }).isOldRegistered());

async function uninstall({ name, launched }: ExtensionContext): Promise<void> {
  const id =
    name === 'firefox'
      ? await readGeckoId(builtExtensionFolder(name))
      : (launched.extensionOrigin?.replace('chrome-extension://', '') ?? '');
  await launched.browser.uninstallExtension(id);
}

describeWithExtension('an update of the extension', (context) => {
  it('takes over in open tabs, and the older script leaves nothing behind', async () => {
    const page = await context.openPage('strained-ties.html');
    const errors = collectErrors(page);
    await untilMarked(page, 'Durand Line');
    await hoverOver(page, 'Durand Line');
    await page.mouse.move(1, 1);
    await untilNoCard(page);
    const before = (await mentionPlaces(page)).map(({ text }) => text);
    await remember(page);

    await context.launched.browser.installExtension(builtExtensionFolder(context.name));
    await expect.poll(() => isOldRegistered(page), PATIENCE).toBe(false);
    await untilMarked(page, 'Durand Line');
    expect((await mentionPlaces(page)).map(({ text }) => text)).toEqual(before);
    await moveAbout(page);
    // One script answers, and shows one card.
    expect((await hoverOver(page, 'Baitullah Mehsud')).label).toBe('Baitullah Mehsud');
    expect(await countHosts(page)).toBe(1);
    await page.mouse.move(1, 1);
    await untilNoCard(page);
    expect(await countHosts(page)).toBe(0);
    await page.evaluate(() => {
      const text = document.createElement('p');
      text.textContent = 'Later: Spin Boldak.';
      document.querySelector('article')?.append(text);
    });
    await untilMarked(page, 'Spin Boldak');
    expect(errors).toEqual([]);
  });
});

describeWithExtension('frames that go away', ({ openPage }) => {
  it('leave no error behind, whatever they were asking for, and the last one is marked', async () => {
    const page = await openPage('watched.html');
    const errors = collectErrors(page);
    const frame = await page.evaluateHandle(() => {
      const element = document.createElement('iframe');
      Object.assign(element.style, { width: '800px', height: '400px' });
      document.body.append(element);
      return element;
    });
    for (const file of ['strained-ties', 'long-read', 'haematology', 'common-concern', 'strained-ties']) {
      await frame.evaluate((element, src) => {
        element.src = src;
        return new Promise((resolve) => element.addEventListener('load', resolve, { once: true }));
      }, `${file}.html`);
    }
    const content = await frame.contentFrame();
    await expect
      .poll(() => content.evaluate(() => CSS.highlights.get('backstory-exact')?.size ?? 0), PATIENCE)
      .toBeGreaterThan(0);
    await frame.evaluate((element) => element.remove());
    await untilMarked(page, 'Durand Line');
    expect(errors).toEqual([]);
  });
});

describeWithExtension('removal of the extension', (context) => {
  it('leaves nothing that a reader sees, at the latest when the pointer moves, and no error', async () => {
    const page = await context.openPage('strained-ties.html');
    const errors = collectErrors(page);
    await untilMarked(page, 'Durand Line');
    expect(await countVisibleMarks(page)).toBeGreaterThan(0);
    await uninstall(context);
    await moveAbout(page);
    await expect.poll(() => countVisibleMarks(page), PATIENCE).toBe(0);
    // Whatever the page does afterwards wakes nothing of ours.
    await page.evaluate(() => {
      document.querySelector('article')?.append('Spin Boldak and the Durand Line.');
      scrollBy(0, 10);
    });
    await moveAbout(page);
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    expect(await countVisibleMarks(page)).toBe(0);
    expect(await countHosts(page)).toBe(0);
    expect(errors).toEqual([]);
  });
});

describeWithExtension('removal of the extension while a card is shown', (context) => {
  it('takes the card away when the pointer moves', async () => {
    const page = await context.openPage('strained-ties.html');
    const errors = collectErrors(page);
    await hoverOver(page, 'Durand Line');
    await uninstall(context);
    await moveAbout(page);
    await untilNoCard(page);
    expect(errors).toEqual([]);
  });
});
