import type { Page } from 'puppeteer-core';
import { expect, it, vi } from 'vitest';
import { untilNoCard, visibleCard } from '../support/card';
import { markedTexts } from '../support/marked-texts';
import { describePages } from './support/describe-pages';
import { serialise } from './support/marks';
import { TERMS } from './support/terms';

const PATIENCE = { timeout: 20_000, interval: 30 };

/** Of `shadow.html`, from top to bottom. */
const MARKS = [
  'Durand Line',
  'Tehrik-i-Taliban',
  'Spin Boldak',
  'Durand Line',
  'Durand Line',
  'Spin Boldak',
  'Durand Line',
  'Spin Boldak',
];

/** Waits until exactly these texts are underlined, in whatever order. */
async function untilMarkedWith(page: Page, texts: readonly string[]): Promise<void> {
  await vi.waitFor(async () => expect((await markedTexts(page)).toSorted()).toEqual(texts.toSorted()), PATIENCE);
}

const start = (page: Page) => page.evaluate((terms) => inPage.start(terms), TERMS);

/** The middle of the first mention whose text's parent is this, inside of the shadow tree of `#plain`. */
function middleOfMention(page: Page, parent: string): Promise<{ x: number; y: number }> {
  return page.evaluate((selector) => {
    const ranges = ['backstory-exact', 'backstory-approximate'].flatMap((name) => [
      ...(CSS.highlights.get(name) ?? []),
    ]);
    const trees = [document.querySelector('#plain')?.shadowRoot];
    trees.push(trees[0]?.querySelector('#nested')?.shadowRoot);
    const parents = trees.map((tree) => (selector === '' ? tree : tree?.querySelector(selector)));
    const range = ranges.find(({ startContainer }) => parents.includes(startContainer.parentNode as Element));
    if (!(range instanceof Range)) throw new Error(`Nothing is underlined in ${selector || 'the tree itself'}.`);
    const [box] = range.getClientRects();
    return { x: (box?.left ?? 0) + (box?.width ?? 0) / 2, y: (box?.top ?? 0) + (box?.height ?? 0) / 2 };
  }, parent);
}

async function untilCard(page: Page, label: string): Promise<void> {
  await vi.waitFor(async () => expect((await visibleCard(page))?.label).toBe(label), PATIENCE);
}

describePages('shadow trees', ({ open }) => {
  it('marks text in open shadow trees, also directly and deeper in them, and what is slotted once', async () => {
    const page = await open('shadow.html');
    const before = await serialise(page);
    await start(page);
    await untilMarkedWith(page, MARKS);
    const texts = await page.evaluate(() =>
      inPage.background().scans.flatMap(({ blocks }) => blocks.map(({ text }) => text.trim())),
    );
    expect(texts).toContain('Directly, the Tehrik-i-Taliban.');
    expect(texts.filter((text) => text.startsWith('Slotted'))).toEqual(['Slotted, Spin Boldak.']);
    expect(texts.filter((text) => /Nobody|Hidden|Decoration/.test(text))).toEqual([]);
    expect(await serialise(page)).toBe(before);
  });

  it('keeps up with changes in shadow trees', async () => {
    const page = await open('shadow.html');
    await start(page);
    await untilMarkedWith(page, MARKS);
    await page.evaluate(() => {
      const tree = document.querySelector('#plain')?.shadowRoot;
      const inner = tree?.querySelector('#inner');
      if (inner?.firstChild) inner.firstChild.nodeValue = 'Nothing any more.';
      tree?.querySelector('#nested')?.shadowRoot?.append('Added: Tehrik-i-Taliban');
      tree?.querySelector('#deep')?.remove();
    });
    await untilMarkedWith(page, [...MARKS.filter((text) => text !== 'Spin Boldak'), 'Spin Boldak', 'Tehrik-i-Taliban']);
  });

  it('finds shadow trees that come with added elements, and such as are attached later', async () => {
    const page = await open('shadow.html');
    await start(page);
    await untilMarkedWith(page, MARKS);
    await page.evaluate(() => {
      const added = document.createElement('div');
      added.append(document.createElement('section'));
      const tree = added.firstElementChild?.attachShadow({ mode: 'open' });
      tree?.append('Added: Spin Boldak');
      document.body.append(added);
      const late = document.querySelector('#late')?.attachShadow({ mode: 'open' });
      late?.append('Attached: Tehrik-i-Taliban');
    });
    await untilMarkedWith(page, [...MARKS, 'Spin Boldak', 'Tehrik-i-Taliban']);
  });

  it('lets go of a tree whose host is removed, and reads it again when it comes back', async () => {
    const page = await open('shadow.html');
    await page.evaluate((terms) => inPage.startActivity(terms), TERMS);
    await untilMarkedWith(page, MARKS);
    const trees = (await page.evaluate(() => inPage.sizes())).shadowTrees;
    await page.evaluate(() => {
      const plain = document.querySelector('#plain');
      Object.assign(globalThis, { kept: plain });
      plain?.remove();
    });
    await untilMarkedWith(page, ['Durand Line', 'Durand Line', 'Spin Boldak']);
    await vi.waitFor(
      async () => expect((await page.evaluate(() => inPage.sizes())).shadowTrees).toBe(trees - 2),
      PATIENCE,
    );
    await page.evaluate(() => document.body.append((globalThis as unknown as { kept: Element }).kept));
    await untilMarkedWith(page, MARKS);
  });

  it('marks a tree whose host is displayed later, or no longer decoration, and unmarks it again', async () => {
    const page = await open('shadow.html');
    await start(page);
    await untilMarkedWith(page, MARKS);
    await page.evaluate(() => document.querySelector('#hidden')?.classList.remove('not-displayed'));
    await untilMarkedWith(page, [...MARKS, 'Durand Line']);
    await page.evaluate(() => document.querySelector('#decoration')?.removeAttribute('aria-hidden'));
    await untilMarkedWith(page, [...MARKS, 'Durand Line', 'Spin Boldak']);
    await page.evaluate(() => document.querySelector('#decoration')?.setAttribute('aria-hidden', 'true'));
    await untilMarkedWith(page, [...MARKS, 'Durand Line']);
  });

  it('marks what a slot comes to take', async () => {
    const page = await open('shadow.html');
    await start(page);
    await untilMarkedWith(page, MARKS);
    await page.evaluate(() => {
      const slot = document.createElement('slot');
      document.querySelector('#plain')?.shadowRoot?.append(slot);
    });
    await untilMarkedWith(page, [...MARKS, 'Durand Line']);
  });

  it.each([
    { what: 'with highlightsFromPoint', isWithout: false },
    { what: 'by the caret position', isWithout: true },
  ])('shows cards for mentions in shadow trees, $what', async ({ isWithout }) => {
    const page = await open('shadow.html');
    await start(page);
    await untilMarkedWith(page, MARKS);
    if (isWithout) await page.evaluate(() => Object.assign(CSS.highlights, { highlightsFromPoint: undefined }));
    for (const [parent, label] of [
      ['', 'Label of ttp'],
      ['#inner', 'Label of spin-boldak'],
      ['#nested p, p:only-child', 'Label of durand-line'],
    ] as const) {
      const { x, y } = await middleOfMention(page, parent);
      await page.mouse.move(x, y);
      await untilCard(page, label);
      await page.mouse.move(5, 600);
      await untilNoCard(page);
    }
  });

  it('closes the card when something in the shadow tree is scrolled', async () => {
    const page = await open('shadow.html');
    await start(page);
    await untilMarkedWith(page, MARKS);
    const { x, y } = await middleOfMention(page, '#scroller p');
    await page.mouse.move(x, y);
    await untilCard(page, 'Label of durand-line');
    await page.evaluate(() =>
      document.querySelector('#plain')?.shadowRoot?.querySelector('#scroller')?.scrollBy(0, 10),
    );
    await untilNoCard(page);
  });

  it('describes and reveals mentions in shadow trees in the order of the page', async () => {
    const page = await open('shadow.html');
    await start(page);
    await untilMarkedWith(page, MARKS);
    const { terms } = await page.evaluate(async () => inPage.handlers().describePage({}, {}));
    expect(terms.map(({ entry }) => entry)).toEqual(['durand-line', 'ttp', 'spin-boldak']);
    const request = { entry: 'spin-boldak', mention: 1 };
    expect(await page.evaluate((given) => inPage.handlers().revealMention(given, {}), request)).toBe(true);
    await vi.waitFor(async () => {
      const scroller = await page.evaluate(
        () => document.querySelector('#plain')?.shadowRoot?.querySelector('#scroller')?.scrollTop,
      );
      expect(scroller).toBeGreaterThan(500);
    }, PATIENCE);
  });
});
