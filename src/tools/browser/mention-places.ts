import type { Page } from 'puppeteer-core';

/** An underlined stretch of a page. */
export interface MentionPlace {
  text: string;
  /** The middle of its first line box, in CSS px from the top left corner of the viewport. */
  x: number;
  y: number;
  inView: boolean;
}

/** The names in the page's registry under which mentions are underlined. */
const HIGHLIGHTS = ['backstory-exact', 'backstory-approximate'];

/**
 * The underlined stretches of a page in reading order, read from the registry of highlights that a content script shares with
 * the page.
 */
export async function mentionPlaces(page: Page): Promise<MentionPlace[]> {
  return page.evaluate(
    (names) =>
      names
        .flatMap((name) => [...(CSS.highlights.get(name) ?? [])])
        .filter((range) => range instanceof Range)
        .sort((a, b) => {
          // Ranges in different trees, where shadow trees are in play, come in the order of where their lines are.
          const isOneTree = a.startContainer.getRootNode() === b.startContainer.getRootNode();
          if (isOneTree) return a.compareBoundaryPoints(Range.START_TO_START, b);
          return a.getBoundingClientRect().top - b.getBoundingClientRect().top;
        })
        .flatMap((range) => {
          const [box] = range.getClientRects();
          if (!box) return [];
          const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
          const inView = x > 0 && y > 0 && x < innerWidth && y < innerHeight;
          return [{ text: range.toString(), x, y, inView }];
        }),
    HIGHLIGHTS,
  );
}
