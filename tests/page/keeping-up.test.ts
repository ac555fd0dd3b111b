import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, it, vi } from 'vitest';
import { lookCss } from '../../src/page/highlight/look-css';
import { DEFAULT_LOOK } from '../../src/settings/look-settings';
import { untilMarked } from '../support/marked-texts';
import { describePages } from './support/describe-pages';
import { ARTICLE_MARKS, untilMarkedAs } from './support/marks';
import { TERMS } from './support/terms';

const PATIENCE = { timeout: 30_000, interval: 30 };
const HIGHLIGHT_CSS = path.join(import.meta.dirname, '../../src/page/highlight/highlight.css');

/** Makes the document say that its tab is shown or not, as it does when the reader changes tabs. */
const setHidden = (page: Page, isHidden: boolean) =>
  page.evaluate((hidden) => {
    Object.defineProperty(document, 'hidden', { value: hidden, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  }, isHidden);

const scannedTexts = (page: Page) =>
  page.evaluate(() => inPage.background().scans.flatMap(({ blocks }) => blocks.map(({ text }) => text)));

/** Lets longer pass than any pause after a change. */
const letPausesPass = (page: Page) =>
  page.evaluate(async () => {
    const end = performance.now() + 400;
    while (performance.now() < end) await new Promise(requestAnimationFrame);
  });

describePages('keeping up', ({ open }) => {
  it('decides about the next article by what that one says, and leaves what stays of the old as it is', async () => {
    const page = await open('article.html');
    await page.evaluate(() =>
      inPage.start([
        { text: 'Inside', entry: 'inside', onlyIfPageSays: 'Nothing to see' },
        { text: 'Durand Line', entry: 'durand-line' },
      ]),
    );
    const marks = ['Durand Line', 'Durand Line', 'Inside', 'Durand Line'];
    await untilMarkedAs(page, marks);
    await page.evaluate(() => {
      history.pushState(null, '', '?article=2');
      const next = document.createElement('p');
      next.textContent = 'Inside again, and the Durand Line.';
      document.querySelector('#second')?.replaceWith(next);
    });
    await untilMarkedAs(page, ['Durand Line', 'Durand Line', 'Durand Line', 'Inside', 'Durand Line']);
    await page.evaluate(() => {
      history.replaceState(null, '', '#further-down');
      document.body.append(' Nothing to see here, but Inside.');
    });
    // The same article still: what it says further down decides about all of it, but for what is of the article before.
    await untilMarkedAs(page, [
      'Durand Line',
      'Durand Line',
      'Inside',
      'Durand Line',
      'Inside',
      'Durand Line',
      'Inside',
    ]);
  });

  it('follows a list that shows other text in the same nodes, and moves them about', async () => {
    const page = await open('article.html');
    await page.evaluate(() => {
      document.body.innerHTML = '<div id="list"></div>';
      for (let row = 0; row < 10; row++) {
        const element = document.createElement('div');
        element.textContent = row === 3 ? 'Row with the Durand Line' : `Row ${row}`;
        document.querySelector('#list')?.append(element);
      }
    });
    await page.evaluate((terms) => inPage.startActivity(terms), TERMS);
    await untilMarkedAs(page, ['Durand Line']);
    await page.evaluate(() => {
      for (const [index, row] of [...document.querySelectorAll('#list div')].entries()) {
        if (row.firstChild) row.firstChild.nodeValue = index === 7 ? 'Row with Spin Boldak' : `Row ${index + 10}`;
      }
    });
    await untilMarkedAs(page, ['Spin Boldak']);
    await page.evaluate(() => {
      const list = document.querySelector('#list');
      list?.prepend(...[...list.children].slice(5));
      if (list?.lastChild?.firstChild) list.lastChild.firstChild.nodeValue = 'Durand Line';
    });
    await untilMarkedAs(page, ['Spin Boldak', 'Durand Line']);
    expect(await page.evaluate(() => inPage.sizes())).toEqual({ mentions: 2, blocks: 2, shadowTrees: 0 });
  });

  it('reads nothing while its tab is hidden, and what changed meanwhile once it is shown', async () => {
    const page = await open('article.html');
    await setHidden(page, true);
    await page.evaluate((terms) => inPage.start(terms), TERMS);
    await letPausesPass(page);
    expect(await scannedTexts(page)).toEqual([]);
    await setHidden(page, false);
    await untilMarkedAs(page, ARTICLE_MARKS);
    const before = (await scannedTexts(page)).length;
    await setHidden(page, true);
    await page.evaluate(() => document.body.append('More of the Durand Line.'));
    await letPausesPass(page);
    expect(await scannedTexts(page)).toHaveLength(before);
    await setHidden(page, false);
    await untilMarkedAs(page, [...ARTICLE_MARKS, 'Durand Line']);
  });

  it('reports anew, and asks whether the site is on, when it is back from the back/forward cache', async () => {
    const page = await open('article.html');
    await page.evaluate((terms) => inPage.start(terms), TERMS);
    // Counted once it has been read, a moment after it is marked.
    await vi.waitFor(
      async () => expect((await page.evaluate(() => inPage.background().reports)).at(-1)?.entries).toBe(3),
      PATIENCE,
    );
    const comeBack = () =>
      page.evaluate(() => {
        dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
        inPage.background().reports.length = 0;
        dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
        return inPage.background().reports;
      });
    expect(await comeBack()).toEqual([{ mode: 'on', enabled: true, entries: 3, fresh: true }]);
    await untilMarkedAs(page, ARTICLE_MARKS);
    await page.evaluate(() => inPage.setEnabled(false, false));
    expect((await comeBack()).at(-1)).toEqual({ mode: 'off', enabled: false, entries: 0, fresh: false });
    await untilMarkedAs(page, []);
    await page.evaluate(() => inPage.setEnabled(true));
    await untilMarkedAs(page, ARTICLE_MARKS);
  });

  it('keeps nothing of thousands of paragraphs that came and went', async () => {
    const page = await open('article.html');
    await page.evaluate((terms) => {
      document.body.innerHTML = '<div id="feed"></div>';
      inPage.startActivity(terms);
    }, TERMS);
    for (let batch = 0; batch < 5; batch++) {
      await page.evaluate((number) => {
        const feed = document.querySelector('#feed');
        for (let i = 0; i < 1000; i++) {
          const paragraph = document.createElement('p');
          paragraph.textContent = `Paragraph ${number}.${i} has the Durand Line, and Spin Boldak in it.`;
          feed?.append(paragraph);
        }
        const host = document.createElement('div');
        host.attachShadow({ mode: 'open' }).append('In a shadow tree: Spin Boldak');
        feed?.append(host);
      }, batch);
      await vi.waitFor(
        async () =>
          expect(await page.evaluate(() => inPage.sizes())).toEqual({ mentions: 2001, blocks: 1001, shadowTrees: 1 }),
        PATIENCE,
      );
      await page.evaluate(() => document.querySelector('#feed')?.replaceChildren());
      await vi.waitFor(
        async () =>
          expect(await page.evaluate(() => inPage.sizes())).toEqual({ mentions: 0, blocks: 0, shadowTrees: 0 }),
        PATIENCE,
      );
    }
  });

  it('marks what is opened, found or no longer kept from being drawn', async () => {
    const page = await open('article.html');
    await page.evaluate((terms) => {
      document.body.innerHTML = `<details><summary>Open me</summary>Durand Line</details><div id="found" hidden="until-found">Spin Boldak</div>
        <div id="kept" style="content-visibility: hidden"><p>Tehrik-i-Taliban</p></div><p>Durand Line</p>`;
      inPage.start(terms);
    }, TERMS);
    await untilMarkedAs(page, ['Durand Line']);
    await letPausesPass(page);
    expect(await scannedTexts(page)).toEqual(['Open me', 'Durand Line']);
    await page.evaluate(() => document.querySelector('details')?.setAttribute('open', ''));
    await untilMarkedAs(page, ['Durand Line', 'Durand Line']);
    await page.evaluate(() => document.querySelector('#found')?.removeAttribute('hidden'));
    await untilMarkedAs(page, ['Durand Line', 'Spin Boldak', 'Durand Line']);
    await page.evaluate(() => document.querySelector<HTMLElement>('#kept')?.style.removeProperty('content-visibility'));
    await untilMarked(page, 'Tehrik-i-Taliban');
    await letPausesPass(page);
    // The summary is read again with its details; nothing else is read twice, however often it is looked at.
    expect((await scannedTexts(page)).toSorted()).toEqual(
      ['Open me', 'Open me', 'Durand Line', 'Durand Line', 'Spin Boldak', 'Tehrik-i-Taliban'].toSorted(),
    );
  });

  it('leaves no trace on paper', async () => {
    const page = await open('article.html');
    await page.evaluate((terms) => inPage.start(terms), TERMS);
    await untilMarkedAs(page, ARTICLE_MARKS);
    const plain = await page.screenshot({ encoding: 'base64' });
    const css = `${await readFile(HIGHLIGHT_CSS, 'utf8')}\n${lookCss(DEFAULT_LOOK)}`;
    expect(css).toContain('@media print');
    const style = await page.addStyleTag({ content: css });
    const marked = await page.screenshot({ encoding: 'base64' });
    expect(marked === plain).toBe(false);
    // Not every driver can have a page rendered for paper: the rules for paper are given to the screen.
    await style.evaluate(
      (element, given) => {
        element.textContent = given;
      },
      css.replaceAll('@media print', '@media screen'),
    );
    const onPaper = await page.screenshot({ encoding: 'base64' });
    expect(onPaper === plain).toBe(true);
  });

  it('reads navigation where the reader wants it to', async () => {
    const page = await open('article.html');
    await page.evaluate((terms) => {
      document.body.innerHTML =
        '<nav><a href="#1">Durand Line</a></nav><ul><li><a href="#1">Spin Boldak</a><li><a href="#2">Asia</a><li><a href="#3">Kabul</a></ul>';
      inPage.startActivity(terms, true);
    }, TERMS);
    await untilMarkedAs(page, ['Durand Line', 'Spin Boldak']);
  });
});
