import { isShadowRoot, type TextRoot } from './composed-tree';
import { decidedAround } from './element-flow';
import { createFindSkipped, type FindSkipped, findSkippedAround } from './find-skipped';
import { FlowReader } from './flow-reader';
import type { SkipRules } from './skip-rules';
import type { PageBlock } from './text-block';

/** Where a walk starts and ends. */
export interface WalkScope {
  /** Nothing outside of it is read. */
  root: TextRoot;
  /** The first node to read, at the start of a block; the root when left out. */
  from?: Node;
  /** The walk ends before this text. */
  before?: Text | null;
  /** The walk ends with the block that the end of this node falls into. */
  through?: Node;
}

/** What one stretch of a walk found. */
export interface CollectedText {
  blocks: PageBlock[];
  /** The outermost elements that were passed by because they are not displayed; they may be one day. */
  hidden: Element[];
}

/** How many texts are passed before the clock is looked at. */
const TEXTS_PER_LOOK = 16;

const NOT_WHITE_SPACE = /\S/;

/**
 * Reads the text of a part of the document in stretches: the page may change between two of them, and the walk goes on from
 * where it was. Each block is the text between two block boundaries as the page lays it out, not as it is nested.
 *
 * The browser's own walker leads from text to text, which costs a fraction of visiting every element from a script.
 */
export class TextWalk {
  readonly #scope: WalkScope;
  readonly #rules: SkipRules;
  readonly #takeId: () => number;
  readonly #walker: TreeWalker;
  #next: Text | null;
  /** Follows the place of `#next` while the page changes between two stretches. */
  #bookmark: Range | null = null;
  #skipped: { version: number; find: FindSkipped } | null = null;

  constructor(scope: WalkScope, rules: SkipRules, takeId: () => number) {
    this.#scope = scope;
    this.#rules = rules;
    this.#takeId = takeId;
    this.#walker = scope.root.ownerDocument.createTreeWalker(scope.root, NodeFilter.SHOW_TEXT);
    this.#next = this.#firstTextFrom(scope.from ?? scope.root);
  }

  /** The text that is read next; null at the end. */
  get next(): Text | null {
    return this.#next;
  }

  get isFinished(): boolean {
    return this.#next === null;
  }

  /**
   * Reads until the walk is finished, or until `isTimeUp` and a block has ended.
   * @param version of the tree: another one after each change that a mutation observer tells of.
   */
  readOn(isTimeUp: () => boolean, version: number): CollectedText {
    this.#returnToBookmark();
    const { before, through } = this.#scope;
    const reader = new FlowReader(this.#takeId, this.#findSkippedIn(version), this.#rules);
    let text = this.#next;
    for (let passed = 1; text && text !== before; passed++) {
      const parent = NOT_WHITE_SPACE.test(text.data) ? parentOf(text) : null;
      if (!parent) {
        text = this.#walker.nextNode() as Text | null;
        continue;
      }
      const unread = reader.reach(text, parent);
      if (reader.isBetweenBlocks) {
        if (through && isPast(text, through) && !mayBelongTo(through, parent, reader)) break;
        if (passed >= TEXTS_PER_LOOK && isTimeUp()) {
          this.#pauseAt(text);
          return reader;
        }
        if (passed >= TEXTS_PER_LOOK) passed = 0;
      }
      if (unread) {
        this.#walker.currentNode = unread;
        text = this.#walker.nextSibling() as Text | null;
      } else {
        reader.read(text, parent);
        text = this.#walker.nextNode() as Text | null;
      }
    }
    this.#next = null;
    reader.endBlock();
    return reader;
  }

  /** To find all that is skipped takes a large document as long as reading a screen of it: kept until the tree changes. */
  #findSkippedIn(version: number): FindSkipped {
    if (this.#skipped?.version === version) return this.#skipped.find;
    const { root, through } = this.#scope;
    const find = through ? findSkippedAround(this.#rules) : createFindSkipped(root, this.#rules);
    this.#skipped = { version, find };
    return find;
  }

  #firstTextFrom(node: Node): Text | null {
    this.#walker.currentNode = node;
    return (node.nodeType === Node.TEXT_NODE ? node : this.#walker.nextNode()) as Text | null;
  }

  #pauseAt(text: Text): void {
    this.#next = text;
    this.#bookmark = text.ownerDocument.createRange();
    this.#bookmark.setStartBefore(text);
  }

  /** A text that was moved or removed meanwhile is somebody else's news; what stands in its place is read next. */
  #returnToBookmark(): void {
    if (!this.#bookmark || !this.#next) return;
    const { startContainer, startOffset } = this.#bookmark;
    this.#bookmark = null;
    if (this.#next.parentNode === startContainer) return;
    this.#next = this.#scope.root.contains(startContainer) ? this.#textAt(startContainer, startOffset) : null;
  }

  /** The first text after a place in the tree. */
  #textAt(container: Node, offset: number): Text | null {
    const child = container.childNodes[offset];
    if (child) return this.#firstTextFrom(child);
    this.#walker.currentNode = container.lastChild ?? container;
    return this.#walker.nextSibling() as Text | null;
  }
}

/** Null for a text that has been taken out of everything. */
function parentOf(text: Text): TextRoot | null {
  const parent = text.parentNode;
  return parent && (parent.nodeType === Node.ELEMENT_NODE || isShadowRoot(parent)) ? (parent as TextRoot) : null;
}

function isPast(text: Text, node: Node): boolean {
  const position = node.compareDocumentPosition(text);
  return (position & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 && (position & Node.DOCUMENT_POSITION_CONTAINED_BY) === 0;
}

/**
 * Whether a text after `node`, of which nothing was read, may still be of the same block: a text that was emptied, say, is
 * followed by the rest of its block.
 */
function mayBelongTo(node: Node, parent: TextRoot, reader: FlowReader): boolean {
  if (reader.blocks.length > 0 || !node.parentNode) return false;
  return decidedAround(parent).element === decidedAround(node.parentNode as TextRoot).element;
}
