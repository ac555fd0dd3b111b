import { BlockBuilder } from './block-builder';
import { isShadowRoot, type TextRoot } from './composed-tree';
import { decidedAround, ElementFlow } from './element-flow';
import type { FindSkipped } from './find-skipped';
import { findNotShown, isUnslotted } from './is-shown';
import { LinkLists } from './link-lists';
import type { SkipRules } from './skip-rules';
import type { PageBlock } from './text-block';
import { type PathVisitor, walkBetween } from './walk-between';

/** A longer block is cut, so that one endless paragraph neither holds up the page nor outgrows a message. UTF-16 units. */
const MAX_BLOCK_LENGTH = 20_000;

/**
 * Joins the texts of a document to blocks as the page lays them out. The texts that are not all white space are given one after
 * the other in tree order, each first to `reach` and then to `read`; what is between them is looked at only where they may join.
 */
export class FlowReader {
  readonly blocks: PageBlock[] = [];
  /** The outermost elements that were passed by because they are not displayed; they may be one day. */
  readonly hidden: Element[] = [];

  readonly #builder = new BlockBuilder();
  readonly #flow: ElementFlow;
  readonly #takeId: () => number;
  readonly #findSkipped: FindSkipped;
  readonly #hidingKinds = new Map<string, boolean>();
  /** Null where lists of links are read. */
  readonly #linkLists: LinkLists | null;
  readonly #path: PathVisitor;
  /** What has been passed last: a text that was read, or an element that was not. */
  #previous: Node | null = null;
  #block: TextRoot | null = null;

  constructor(takeId: () => number, findSkipped: FindSkipped, rules: SkipRules) {
    this.#takeId = takeId;
    this.#findSkipped = findSkipped;
    this.#flow = new ElementFlow(rules);
    this.#linkLists = rules.readNavigation ? null : new LinkLists();
    this.#path = {
      enter: (element) => this.#enter(element),
      leave: (element) => this.#leave(element),
      passText: (text) => this.#builder.addText(text, text.data, 0, () => false),
      isDone: () => this.#builder.isEmpty,
    };
  }

  /** Whether no block is half read. */
  get isBetweenBlocks(): boolean {
    return this.#builder.isEmpty;
  }

  /**
   * Passes from the text read last to this one, ending the block if they do not join. Returns null, or the node that is not to
   * be read: an element around the text that is hidden or skipped for what it is, or the text. The caller goes on after it.
   */
  reach(node: Text, parent: TextRoot): Node | null {
    const { element: block, flow } = decidedAround(parent);
    // What it leaves in the line shows once a text after it is reached.
    if (flow !== 'block') return block;
    if (block !== this.#block) this.endBlock();
    this.#block = block;
    if (this.#previous && !this.#builder.isEmpty) {
      const unread = walkBetween(this.#previous, node, this.#path);
      if (unread) {
        this.#previous = unread;
        return unread;
      }
    }
    // Within a block, whatever leads from one text to the next was looked at on the way.
    if (!this.#builder.isEmpty) {
      if (!isUnslotted(node, parent)) return null;
      this.#previous = node;
      return node;
    }
    return this.#findSkipped(node, parent) ?? this.#findLinkList(parent) ?? this.#findHidden(node, parent);
  }

  /** Reads the text that was reached. */
  read(node: Text, parent: TextRoot): void {
    this.#previous = node;
    const data = node.data;
    const keepsLineBreaks = () =>
      getComputedStyle(isShadowRoot(parent) ? parent.host : parent).whiteSpaceCollapse !== 'collapse';
    if (this.#builder.length + data.length <= MAX_BLOCK_LENGTH) {
      this.#builder.addText(node, data, 0, keepsLineBreaks);
      return;
    }
    for (let start = 0; start < data.length; ) {
      const end = endOfPart(data, start);
      this.#builder.addText(node, data.slice(start, end), start, keepsLineBreaks);
      this.endBlock();
      start = end;
    }
  }

  endBlock(): void {
    if (this.#builder.isEmpty) return;
    const block = this.#builder.finish(this.#takeId);
    if (block) this.blocks.push(block);
  }

  #enter(element: Element): boolean {
    switch (this.#flow.flowOf(element)) {
      case 'inline':
        return true;
      case 'block':
        this.endBlock();
        return true;
      case 'atomic':
        this.#builder.setApart();
        return true;
      case 'line-break':
        this.#builder.addLineBreak();
        return false;
      case 'hidden':
        this.hidden.push(element);
        return false;
      case 'skipped-object':
        this.#builder.addObject();
        return false;
      case 'skipped-block':
        this.endBlock();
        return false;
      case 'skipped-nothing':
        return false;
    }
  }

  #leave(element: Element): void {
    const flow = this.#flow.flowOf(element);
    if (flow === 'block') this.endBlock();
    else if (flow === 'atomic') this.#builder.setApart();
  }

  #findLinkList(parent: TextRoot): Element | null {
    return isShadowRoot(parent) ? null : (this.#linkLists?.around(parent) ?? null);
  }

  #findHidden(node: Text, parent: TextRoot): Node | null {
    const notShown = findNotShown(node, parent, this.#hidingKinds);
    if (!notShown) return null;
    const { hidden } = notShown;
    if (!hidden) return node;
    this.hidden.push(hidden);
    this.#flow.markHidden(hidden);
    return hidden;
  }
}

/** After the last space of as much as fits into one block. */
function endOfPart(data: string, start: number): number {
  if (data.length - start <= MAX_BLOCK_LENGTH) return data.length;
  const space = data.lastIndexOf(' ', start + MAX_BLOCK_LENGTH - 1);
  return space > start ? space + 1 : start + MAX_BLOCK_LENGTH;
}
