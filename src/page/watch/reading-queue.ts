import type { IsTimeUp } from '../schedule/next-idle';
import { isShadowRoot, type TextRoot } from '../text/composed-tree';
import { findBlockStart } from '../text/find-block-start';
import { isInSkipped } from '../text/find-skipped';
import { findFirstInView } from '../text/first-in-view';
import { findHiddenAround } from '../text/is-shown';
import type { SkipRules } from '../text/skip-rules';
import { type CollectedText, TextWalk } from '../text/text-walk';
import { ChangedNodes } from './changed-nodes';
import { ShadowRootFinder } from './shadow-root-finder';
import { type ShadowTrees, shadowTreeOf } from './shadow-trees';

/**
 * What of a document is still to be read, and in which order: what is in view and after it, then the rest, shadow trees as they
 * are found, and what changed.
 */
export class ReadingQueue {
  readonly #document: Document;
  readonly #rules: SkipRules;
  readonly #trees: ShadowTrees;
  readonly #changed = new ChangedNodes();
  readonly #finder = new ShadowRootFinder();
  readonly #lateFinder = new ShadowRootFinder();
  #walks: TextWalk[] | null = null;
  #lastId = 0;
  /** Goes up with each change of the document. */
  #version = 0;

  /** @param trees gets the shadow trees that are found. */
  constructor(document: Document, rules: SkipRules, trees: ShadowTrees) {
    this.#document = document;
    this.#rules = rules;
    this.#trees = trees;
  }

  /** Has the text in and around the nodes read again, unless it is read anyway before; of a shadow root, all of its tree. */
  change(nodes: Iterable<Node>): void {
    this.#changed.add(nodes);
    this.noteChange();
  }

  /** Something in the document is not as it was. */
  noteChange(): void {
    this.#version++;
  }

  /** Has the whole document looked through for shadow trees that were not there when their hosts came. */
  lookForShadowTrees(): void {
    if (this.#lateFinder.isSearching) return;
    this.#lateFinder.search(this.#document);
    for (const root of this.#trees.all()) this.#lateFinder.search(root);
  }

  /** Reads one stretch; null when there is nothing left to read. */
  readOn(isTimeUp: IsTimeUp): CollectedText | null {
    if (!this.#walks) {
      this.#walks = this.#planWalks(this.#document);
      this.#finder.search(this.#document);
    }
    const walk = this.#walks[0];
    if (walk) return this.#walkOn(walk, isTimeUp);
    if (this.#finder.isSearching) {
      // Such as were known may have been moved or displayed.
      for (const root of this.#finder.findOn(isTimeUp)) this.#takeIn(root);
      return NOTHING;
    }
    const node = this.#changed.take();
    if (node) return this.#readAround(node, isTimeUp);
    if (!this.#lateFinder.isSearching) return null;
    for (const root of this.#lateFinder.findOn(isTimeUp)) if (!this.#trees.has(root)) this.#takeIn(root);
    return NOTHING;
  }

  #takeIn(root: ShadowRoot): void {
    this.#trees.add(root);
    this.#changed.add([root]);
  }

  #walkOn(walk: TextWalk, isTimeUp: IsTimeUp): CollectedText {
    const collected = walk.readOn(isTimeUp, this.#version);
    if (walk.isFinished) this.#walks?.shift();
    for (const { pieces } of collected.blocks) for (const { node } of pieces) this.#changed.delete(node);
    return collected;
  }

  #readAround(node: Node, isTimeUp: IsTimeUp): CollectedText {
    this.#finder.search(node);
    const tree = shadowTreeOf(node);
    if (!tree) {
      const body = this.#body();
      if (body.contains(node)) this.#walks?.push(this.#walkThrough(node, body));
    } else if (!isInSkipped(tree.host, this.#rules)) {
      // Told by its host when it is displayed.
      const hidden = findHiddenAround(tree.host);
      if (hidden) return { blocks: [], hidden: [hidden] };
      if (node === tree) this.#walks?.push(...this.#planWalks(tree));
      else this.#walks?.push(this.#walkThrough(node, tree));
    }
    const walk = this.#walks?.[0];
    return walk ? this.#walkOn(walk, isTimeUp) : NOTHING;
  }

  #planWalks(tree: Document | ShadowRoot): TextWalk[] {
    const root = isShadowRoot(tree) ? tree : this.#body();
    const inView = findFirstInView(tree, this.#rules);
    if (!inView) return [this.#walk({ root })];
    const fromView = this.#walk({ root, from: inView });
    return [fromView, this.#walk({ root, before: fromView.next })];
  }

  #walkThrough(node: Node, root: TextRoot): TextWalk {
    return this.#walk({ root, from: findBlockStart(node, root, this.#rules), through: node });
  }

  #walk(scope: ConstructorParameters<typeof TextWalk>[0]): TextWalk {
    return new TextWalk(scope, this.#rules, () => ++this.#lastId);
  }

  /** Without a body, a document has no text that is shown. */
  #body(): Element {
    return this.#document.body ?? this.#document.documentElement;
  }
}

const NOTHING: CollectedText = { blocks: [], hidden: [] };
