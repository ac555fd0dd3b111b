import type { Page } from 'puppeteer-core';

/** What each of our highlights has in it, in the order of the document; null for one that is not registered. */
export function marksByHighlight(page: Page): Promise<Record<string, string[] | null>> {
  return page.evaluate(() =>
    Object.fromEntries(
      ['backstory-exact', 'backstory-approximate', 'backstory-current'].map((name) => {
        const highlight = CSS.highlights.get(name);
        const ranges = highlight ? [...highlight].filter((range) => range instanceof Range) : null;
        ranges?.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
        return [name, ranges?.map((range) => range.toString()) ?? null];
      }),
    ),
  );
}

/** The whole document as text, to be compared before and after. */
export function serialise(page: Page): Promise<string> {
  return page.evaluate(() => new XMLSerializer().serializeToString(document));
}
