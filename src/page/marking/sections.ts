import { isShadowRoot } from '../text/composed-tree';

const HEADING = 'h1, h2, h3, h4, h5, h6, [role="heading"]';
/** A `<section>` without a heading is a box for the layout: some sites put each paragraph into one. */
const BOX = `article, [role="article"], section:has(${HEADING})`;

/**
 * Text without a heading counts as a new section after so much, in UTF-16 units: 800 words, three to four minutes of reading and two
 * or three screens, after which an earlier underline is neither in view nor in mind.
 */
const MOST_CHARACTERS = 5_000;

/** Where a text starts. */
interface Position {
  /** The `<article>`, `<section>` or body around it. */
  box: Node;
  section: string;
  /** From the start of the section, in UTF-16 units. */
  characters: number;
}

/**
 * Says in which section of a document a place is. A section goes from heading to heading, and ends with the `<article>` or `<section>`
 * that it is in; a long one is counted as several.
 *
 * Looks back from a place, to the heading or to a text that was asked about before, and no further than a section is long: what that
 * costs hangs neither on how long the page is nor on where in it the place is.
 */
export class Sections {
  readonly #numbers = new WeakMap<Node, number>();
  #lastNumber = 0;
  /** Forgotten by `forget`, not by the engine: weak keys by the thousand make each collection of the page's garbage slow. */
  readonly #positions = new Map<Node, Position>();
  #walker: TreeWalker | null = null;

  /** The same text for two places of one section, and only for those. */
  sectionOf({ startContainer, startOffset }: AbstractRange): string {
    const box = boxAround(startContainer);
    let position = this.#positions.get(startContainer);
    if (position?.box !== box) {
      position = this.#lookBack(startContainer, box);
      this.#positions.set(startContainer, position);
    }
    return `${position.section} ${Math.floor((position.characters + startOffset) / MOST_CHARACTERS)}`;
  }

  /** The text of a place has changed, or stands elsewhere. */
  forget({ startContainer }: AbstractRange): void {
    this.#positions.delete(startContainer);
  }

  #lookBack(text: Node, box: Node): Position {
    let characters = 0;
    for (let node = text; ; ) {
      const heading = node.parentElement?.closest(HEADING);
      if (heading) return { box, section: this.#name(heading, box), characters };
      const known = this.#positions.get(node);
      if (known?.box === box) return { box, section: known.section, characters: known.characters + characters };
      if (characters > MOST_CHARACTERS) return { box, section: `${++this.#lastNumber}`, characters: 0 };
      const before = this.#textBefore(node, box);
      if (!before) return { box, section: this.#name(box, box), characters };
      characters += before.length;
      node = before;
    }
  }

  #textBefore(node: Node, box: Node): Text | null {
    const root = node.getRootNode();
    const walker = this.#walkerIn(box.contains(node) ? box : root);
    walker.currentNode = node;
    const before = walker.previousNode() as Text | null;
    if (before || walker.root === box || !isShadowRoot(root)) return before;
    // Before the text of a shadow tree is what stands before its host.
    return this.#textBefore(root.host, box);
  }

  #walkerIn(root: Node): TreeWalker {
    if (this.#walker?.root !== root) this.#walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    return this.#walker;
  }

  /** @param start what the section begins with: a heading, or its box. Far from both, a section has a number of its own. */
  #name(start: Node, box: Node): string {
    return `${this.#numberOf(start)} ${this.#numberOf(box)}`;
  }

  #numberOf(node: Node): number {
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
  const element = node.nodeType === Node.ELEMENT_NODE ? (node as Element) : node.parentElement;
  const box = element?.closest(BOX);
  if (box) return box;
  const root = node.getRootNode();
  return isShadowRoot(root) ? boxAround(root.host) : (document.body ?? document.documentElement);
}
