import { compareStarts } from '../text/composed-tree';

const HEADING = 'h1, h2, h3, h4, h5, h6, [role="heading"]';
/** A `<section>` without a heading is a box for the layout: some sites put each paragraph into one. */
const BOX = `article, [role="article"], section:has(${HEADING})`;

/**
 * Text without a heading counts as a new section after so much, in UTF-16 units: 800 words, three to four minutes of reading and two
 * or three screens, after which an earlier underline is neither in view nor in mind.
 */
const MOST_CHARACTERS = 5_000;

/** Up to which place of a section its text has been counted. */
interface Milestone {
  place: AbstractRange;
  characters: number;
}

/**
 * Says in which section of a document a place is. A section goes from heading to heading, and ends with the `<article>` or `<section>`
 * that it is in; a long one is counted as several. What headings there are is remembered until `forget`.
 */
export class Sections {
  readonly #numbers = new WeakMap<Node, number>();
  #lastNumber = 0;
  readonly #milestones = new Map<string, Milestone>();
  #headings = new Map<Node, readonly Element[]>();

  /** The same text for two places of one section, and only for those. */
  sectionOf(place: AbstractRange): string {
    const node = place.startContainer;
    const heading = this.#headingBefore(node);
    const box = boxAround(node);
    const section = `${this.#numberOf(heading)} ${this.#numberOf(box)}`;
    const start = heading && box.contains(heading) ? heading : box;
    return `${section} ${Math.floor(this.#charactersTo(place, start, section) / MOST_CHARACTERS)}`;
  }

  /** Headings may have come or gone. */
  forget(): void {
    this.#headings = new Map();
  }

  /** The last heading that starts before a node, or that it is in. */
  #headingBefore(node: Node): Element | null {
    const root = node.getRootNode();
    const headings = this.#headingsIn(root);
    let low = 0;
    let high = headings.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const heading = headings[middle];
      const isBefore = heading && heading.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING;
      if (isBefore) low = middle + 1;
      else high = middle;
    }
    return headings[low - 1] ?? (root instanceof ShadowRoot ? this.#headingBefore(root.host) : null);
  }

  #headingsIn(root: Node): readonly Element[] {
    let headings = this.#headings.get(root);
    if (!headings) {
      headings = root instanceof Document || root instanceof ShadowRoot ? [...root.querySelectorAll(HEADING)] : [];
      this.#headings.set(root, headings);
    }
    return headings;
  }

  /** Counted on from the place that was asked about last: places are asked about mostly in their order. */
  #charactersTo(place: AbstractRange, start: Node, section: string): number {
    const milestone = this.#milestones.get(section);
    const stretch = document.createRange();
    let characters = 0;
    if (milestone && isBefore(milestone.place, place)) {
      stretch.setStart(milestone.place.startContainer, milestone.place.startOffset);
      characters = milestone.characters;
    } else if (start.getRootNode() === place.startContainer.getRootNode()) {
      stretch.setStart(start, 0);
    } else {
      return 0;
    }
    stretch.setEnd(place.startContainer, place.startOffset);
    characters += stretch.toString().length;
    this.#milestones.set(section, { place, characters });
    return characters;
  }

  #numberOf(node: Node | null): number {
    if (!node) return 0;
    let number = this.#numbers.get(node);
    if (number === undefined) {
      number = ++this.#lastNumber;
      this.#numbers.set(node, number);
    }
    return number;
  }
}

/** Whether a place is in a heading. */
export function isInHeading({ startContainer }: AbstractRange): boolean {
  return (startContainer.parentElement?.closest(HEADING) ?? null) !== null;
}

function boxAround(node: Node): Node {
  const box = node.parentElement?.closest(BOX);
  if (box) return box;
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? boxAround(root.host) : (document.body ?? document.documentElement);
}

/** Whether a place is still there, in the tree of another and before it. */
function isBefore(a: AbstractRange, b: AbstractRange): boolean {
  const { startContainer: text, startOffset } = a;
  if (!text.isConnected || startOffset > (text.nodeValue?.length ?? 0)) return false;
  return text.getRootNode() === b.startContainer.getRootNode() && compareStarts(a, b) <= 0;
}
