import { expect, it } from 'vitest';
import { untilMarked, untilUnmarked } from '../support/marked-texts';
import { describePages } from './support/describe-pages';
import { ARTICLE_MARKS, marksByHighlight, serialise, untilMarkedAs } from './support/marks';
import { TERMS } from './support/terms';

describePages('marking', ({ open }) => {
  it('underlines each mention where it stands, exact and approximate ones apart', async () => {
    const page = await open('article.html');
    await page.evaluate((terms) => inPage.start(terms), TERMS);
    await untilMarkedAs(page, ARTICLE_MARKS);
    expect(await marksByHighlight(page)).toEqual({
      'backstory-exact': ['Durand Line', 'Durand Line', 'Spin Boldak', 'Spin Boldak', 'Durand Line'],
      'backstory-approximate': ['Tehrik-i-Taliban'],
      'backstory-current': [],
    });
  });

  it('leaves the document as it was, letter by letter', async () => {
    const page = await open('article.html');
    const before = await serialise(page);
    await page.evaluate((terms) => inPage.start(terms), TERMS);
    await untilMarkedAs(page, ARTICLE_MARKS);
    expect(await serialise(page)).toBe(before);
  });

  it('tells the background what the document says of itself', async () => {
    const page = await open('article.html');
    await page.evaluate((terms) => inPage.start(terms), TERMS);
    await untilMarkedAs(page, ARTICLE_MARKS);
    expect(await page.evaluate(() => inPage.background().scans[0]?.page)).toEqual({
      title: 'An article with terms in it',
      language: 'en',
      date: '2026-10-31',
    });
  });

  it('finds terms in content that is added, in its own paragraph or in the middle of another', async () => {
    const page = await open('article.html');
    await page.evaluate((terms) => inPage.start(terms), TERMS);
    await untilMarkedAs(page, ARTICLE_MARKS);
    await page.evaluate(() => {
      const paragraph = document.createElement('p');
      paragraph.textContent = 'More from Spin Boldak.';
      document.querySelector('#second')?.after(paragraph);
      document.querySelector('#second')?.append(' Or is there a Durand ', document.createElement('i'), 'Line?');
    });
    await untilMarkedAs(page, [
      ...ARTICLE_MARKS.slice(0, 4),
      'Durand Line',
      'Spin Boldak',
      'Spin Boldak',
      'Durand Line',
    ]);
  });

  it('does not scan again what has not changed', async () => {
    const page = await open('article.html');
    await page.evaluate((terms) => inPage.start(terms), TERMS);
    await untilMarkedAs(page, ARTICLE_MARKS);
    await page.evaluate(() => {
      inPage.background().scans.length = 0;
      document.querySelector('#second')?.append(' Spin Boldak');
    });
    await untilMarkedAs(page, [...ARTICLE_MARKS.slice(0, 4), 'Spin Boldak', ...ARTICLE_MARKS.slice(4)]);
    expect(
      await page.evaluate(() => inPage.background().scans.map(({ blocks }) => blocks.map(({ text }) => text))),
    ).toEqual([['Nothing to see here. Spin Boldak']]);
  });

  it('drops the underline of text that is removed, moved or overwritten', async () => {
    const page = await open('article.html');
    await page.evaluate((terms) => inPage.start(terms), TERMS);
    await untilMarkedAs(page, ARTICLE_MARKS);
    await page.evaluate(() => {
      document.querySelector('h1')?.remove();
      const deep = document.querySelector('#deep');
      if (deep?.firstChild) deep.firstChild.nodeValue = 'Deep down, nothing. ';
      document.body.prepend(document.querySelector('#last') ?? '');
    });
    await untilMarkedAs(page, ['Durand Line', 'Tehrik-i-Taliban', 'Durand Line', 'Spin Boldak']);
  });

  it('drops an underline that is no longer right before the next frame', async () => {
    const page = await open('article.html');
    await page.evaluate((terms) => inPage.start(terms), TERMS);
    await untilMarkedAs(page, ARTICLE_MARKS);
    const marksAfterChange = await page.evaluate(async () => {
      const text = document.querySelector('#last')?.firstChild;
      if (text) text.nodeValue = 'Something else entirely, for once.';
      await new Promise(requestAnimationFrame);
      return [...(CSS.highlights.get('backstory-exact') ?? [])].filter(
        (range) => range.startContainer.parentElement?.id === 'last',
      ).length;
    });
    expect(marksAfterChange).toBe(0);
  });

  it('reads a paragraph anew when an element of it is taken out or a block parts it', async () => {
    const page = await open('article.html');
    await page.evaluate((terms) => inPage.start(terms), TERMS);
    await untilMarkedAs(page, ARTICLE_MARKS);
    await page.evaluate(() => document.querySelector('#first em')?.replaceWith(document.createElement('div')));
    await untilMarkedAs(page, ['Durand Line', 'Tehrik-i-Taliban', 'Durand Line', 'Spin Boldak', 'Durand Line']);
    await page.evaluate(() => document.querySelector('#first div')?.replaceWith('Spin'));
    await untilMarkedAs(page, ARTICLE_MARKS);
  });

  it('finds text that was hidden once it is displayed and in view', async () => {
    const page = await open('article.html');
    await page.evaluate((terms) => inPage.start(terms), TERMS);
    await untilMarkedAs(page, ARTICLE_MARKS);
    await page.evaluate(() => document.querySelector<HTMLElement>('#hidden')?.style.removeProperty('display'));
    await untilMarkedAs(page, [...ARTICLE_MARKS.slice(0, 4), 'Tehrik-i-Taliban', ...ARTICLE_MARKS.slice(4)]);
  });

  it('drops the underlines of text that becomes editable', async () => {
    const page = await open('article.html');
    await page.evaluate((terms) => inPage.start(terms), TERMS);
    await untilMarkedAs(page, ARTICLE_MARKS);
    await page.evaluate(() => document.querySelector('#first')?.setAttribute('contenteditable', 'true'));
    await untilMarkedAs(page, ['Durand Line', 'Spin Boldak', 'Durand Line']);
  });

  it('keeps up when the whole body is replaced', async () => {
    const page = await open('article.html');
    await page.evaluate((terms) => inPage.start(terms), TERMS);
    await untilMarkedAs(page, ARTICLE_MARKS);
    await page.evaluate(() => {
      const body = document.createElement('body');
      body.textContent = 'Another page: Spin Boldak.';
      document.body.replaceWith(body);
    });
    await untilMarkedAs(page, ['Spin Boldak']);
  });

  it('absorbs a storm of changes without falling behind', async () => {
    const page = await open('article.html');
    await page.evaluate((terms) => inPage.start(terms), TERMS);
    await untilMarkedAs(page, ARTICLE_MARKS);
    await page.evaluate(async () => {
      const ticker = document.createElement('p');
      document.querySelector('#second')?.after(ticker);
      for (let frame = 0; frame < 30; frame++) {
        for (let change = 0; change < 100; change++) ticker.textContent = `Durand Line ${frame}.${change}`;
        await new Promise(requestAnimationFrame);
      }
    });
    await untilMarkedAs(page, [...ARTICLE_MARKS.slice(0, 4), 'Durand Line', ...ARTICLE_MARKS.slice(4)]);
    const scanned = await page.evaluate(() => inPage.background().scans.flatMap(({ blocks }) => blocks).length);
    expect(scanned).toBeLessThan(40);
  });

  it('marks an undecided mention once the page decides for it', async () => {
    const page = await open('article.html');
    await page.evaluate(() =>
      inPage.start([
        { text: 'Inside', entry: 'inside', onlyIfPageSays: 'a later word' },
        { text: 'Nothing', entry: 'nothing', unlessPageSays: 'a later word' },
      ]),
    );
    await untilMarkedAs(page, ['Nothing']);
    await page.evaluate(() => document.body.append('a later word'));
    await untilMarkedAs(page, ['Inside']);
  });

  it('asks no more about undecided mentions whose text has gone', async () => {
    const page = await open('article.html');
    await page.evaluate(() => inPage.start([{ text: 'Inside', entry: 'inside', unlessPageSays: 'never said' }]));
    await untilMarkedAs(page, ['Inside']);
    await page.evaluate(() => document.querySelector('#scroller')?.remove());
    await untilUnmarked(page);
    await page.evaluate(() => document.body.append('Inside again'));
    await untilMarked(page, 'Inside');
    expect(await page.evaluate(() => inPage.background().scans.at(-1)?.undecided)).toEqual([]);
  });

  it('has a long page scanned in slices, one request at a time, what is in view first', async () => {
    const page = await open('article.html');
    const requests = await page.evaluate(async (terms) => {
      const filler = document.createElement('div');
      for (let i = 0; i < 1500; i++) {
        const paragraph = document.createElement('p');
        paragraph.textContent =
          `Paragraph ${i} is as long as a paragraph may be when nobody has anything to say. `.repeat(2);
        filler.append(paragraph);
      }
      document.querySelector('#second')?.after(filler);
      document.querySelector('#last')?.scrollIntoView();
      await new Promise(requestAnimationFrame);
      inPage.start(terms);
      while (
        !inPage.background().scans.some(({ blocks }) => blocks.some(({ text }) => text.startsWith('Paragraph 1499')))
      ) {
        await new Promise(requestAnimationFrame);
      }
      return inPage.background().scans.map(({ blocks }) => ({
        characters: blocks.reduce((sum, { text }) => sum + text.length, 0),
        first: blocks[0]?.text ?? '',
      }));
    }, TERMS);
    expect(requests.length).toBeGreaterThan(2);
    expect(Math.max(...requests.map(({ characters }) => characters))).toBeLessThanOrEqual(60_000);
    expect(requests[0]?.first).toBe('At the end, the Durand Line.');
    await untilMarkedAs(page, ARTICLE_MARKS);
  });
});
