import type { Page } from 'puppeteer-core';
import { expect, it, vi } from 'vitest';
import { DEFAULT_MARKING, type MarkingSettings } from '../../src/settings/marking-settings';
import { untilMarked } from '../support/marked-texts';
import { describePages, type PageSuite } from './support/describe-pages';
import type { FakeTerm } from './support/fake-background';
import { marksByHighlight, untilMarkedAs } from './support/marks';
import { TERMS } from './support/terms';

const PATIENCE = { timeout: 10_000, interval: 30 };

async function openRestrained(
  { open }: PageSuite,
  marking: Partial<MarkingSettings> = {},
  terms: readonly FakeTerm[] = TERMS,
): Promise<Page> {
  const page = await open('restraint.html');
  await page.evaluate((given, chosen) => inPage.start(given, true, chosen), [...terms], {
    ...DEFAULT_MARKING,
    ...marking,
  });
  return page;
}

/** The ids of the nearest elements that have one, of all that is underlined, in the order of the page. */
function markedIn(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    ['backstory-exact', 'backstory-approximate']
      .flatMap((name) => [...(CSS.highlights.get(name) ?? [])])
      .filter((range) => range instanceof Range)
      .sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b))
      .map((range) => range.startContainer.parentElement?.closest('[id]')?.id ?? ''),
  );
}

const untilMarkedIn = (page: Page, ids: readonly string[]) =>
  vi.waitFor(async () => expect(await markedIn(page)).toEqual(ids), PATIENCE);

/** The first of each entry in each section that does not explain it itself. */
const FIRSTS = ['lead', 'lead', 'second', 'teaser', 'third', 'third', 'news', 'other-topic'];

describePages('restraint', (suite) => {
  it('underlines the first mention in each section, headings and what the site explains left out', async () => {
    const page = await openRestrained(suite);
    await untilMarkedIn(page, FIRSTS);
  });

  it('tells the popup of every mention all the same, and leads to one that is not underlined', async () => {
    const page = await openRestrained(suite);
    await untilMarkedIn(page, FIRSTS);
    const terms = await page.evaluate(async () => (await inPage.handlers().describePage({}, {})).terms);
    expect(terms.map(({ entry, mentions }) => [entry, mentions])).toEqual([
      ['durand-line', 8],
      ['spin-boldak', 9],
      ['ttp', 1],
    ]);
    const request = { entry: 'durand-line', mention: 0 };
    expect(await page.evaluate((asked) => inPage.handlers().revealMention(asked, {}), request)).toBe(true);
    expect((await marksByHighlight(page))['backstory-current']).toEqual(['Durand Line']);
    await untilMarkedIn(page, FIRSTS);
  });

  it('follows a change of the choices at once, without reading the page again', async () => {
    const page = await openRestrained(suite);
    await untilMarkedIn(page, FIRSTS);
    const scans = await page.evaluate(() => inPage.background().scans.length);
    const marked = async (marking: Partial<MarkingSettings>) => {
      await page.evaluate((chosen) => inPage.setMarking(chosen), { ...DEFAULT_MARKING, ...marking });
      return markedIn(page);
    };
    expect(await marked({ mentions: 'first-on-page' })).toEqual(['lead', 'lead', 'third']);
    expect(await marked({ headings: true })).toEqual(['title', 'lead', ...FIRSTS.slice(2)]);
    expect(await marked({ links: false })).toEqual(['lead', 'lead', 'second', 'teaser', 'third', 'third']);
    expect(await marked({ approximate: false })).toEqual(FIRSTS.filter((_, index) => index !== 4));
    expect(await marked({ excludedKinds: ['group'] })).toEqual([]);
    expect((await marked({ mentions: 'all' })).slice(0, 6)).toEqual([
      'lead',
      'lead',
      'lead',
      'boxed',
      'second',
      'second',
    ]);
    expect(await marked({})).toEqual(FIRSTS);
    expect(await page.evaluate(() => inPage.background().scans.length)).toBe(scans);
  });

  it('passes an underline on when its text goes, and leaves one in view where it is when text comes before it', async () => {
    const page = await openRestrained(suite);
    await untilMarkedIn(page, FIRSTS);
    await page.evaluate(() => document.querySelector('#lead')?.replaceChildren('Gone. Spin Boldak stays.'));
    await untilMarkedIn(page, ['lead', 'boxed', ...FIRSTS.slice(2)]);
    await page.evaluate(() => {
      document.querySelector('#lead')?.append(' The Durand Line is back, with the Tehrik-i-Taliban.');
    });
    // The new text has been read by then: what it names for the first time is underlined.
    await untilMarkedIn(page, ['lead', 'lead', 'boxed', ...FIRSTS.slice(2)]);
  });

  it('lets an underline that is out of view give way to a mention before it', async () => {
    const page = await suite.open('restraint.html');
    await page.evaluate((marking) => {
      document.body.innerHTML = `<p id="early">Nothing yet.</p><div style="height: 3000px"></div><p id="late">The Durand Line.</p>`;
      inPage.start([{ text: 'Durand Line', entry: 'durand-line' }], true, marking);
    }, DEFAULT_MARKING);
    await untilMarkedIn(page, ['late']);
    await page.evaluate(() => document.querySelector('#early')?.append(' The Durand Line.'));
    await untilMarkedIn(page, ['early']);
  });

  it('counts long text without a heading as several sections', async () => {
    const page = await suite.open('restraint.html');
    await page.evaluate((marking) => {
      const filler = 'Nothing that anyone would have to look up is said in this. '.repeat(40);
      document.body.innerHTML = Array.from(
        { length: 6 },
        (_, i) => `<p id="p${i}">${filler} Durand Line. ${filler}</p>`,
      ).join('');
      inPage.start([{ text: 'Durand Line', entry: 'durand-line' }], true, marking);
    }, DEFAULT_MARKING);
    // Each paragraph has some 4,700 characters, the mention in its middle.
    await untilMarkedIn(page, ['p0', 'p1', 'p2', 'p3', 'p4', 'p5']);
    await page.evaluate(() => {
      const filler = 'Nothing that anyone would have to look up is said in this. '.repeat(10);
      document.body.innerHTML = Array.from(
        { length: 6 },
        (_, i) => `<p id="q${i}">${filler} Durand Line. ${filler}</p>`,
      ).join('');
    });
    await untilMarkedIn(page, ['q0', 'q4']);
  });

  it('underlines at most four terms in a paragraph, exact ones first', async () => {
    const page = await suite.open('restraint.html');
    const names = ['Alpha', 'Bravo', 'Charlie', 'Delta', 'Echo', 'Foxtrot'];
    const terms: FakeTerm[] = names.map((text, at) => ({ text, entry: text, method: at < 2 ? 'fuzzy' : 'exact' }));
    await page.evaluate(
      (given, marking) => {
        document.body.textContent = `${given.map(({ text }) => text).join(' and ')}.`;
        inPage.start(given, true, marking);
      },
      terms,
      DEFAULT_MARKING,
    );
    await untilMarkedAs(page, ['Charlie', 'Delta', 'Echo', 'Foxtrot']);
    await page.evaluate((marking) => inPage.setMarking({ ...marking, mentions: 'all' }), DEFAULT_MARKING);
    await untilMarkedAs(page, names);
  });

  it('underlines nothing before the choices are known to be otherwise', async () => {
    const page = await openRestrained(suite, { mentions: 'first-on-page' });
    await untilMarked(page, 'Durand Line');
    await untilMarkedIn(page, ['lead', 'lead', 'third']);
  });
});
