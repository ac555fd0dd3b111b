import type { IsTimeUp } from '../schedule/next-idle';
import { findBlockStart } from '../text/find-block-start';
import { findFirstInView } from '../text/first-in-view';
import { type CollectedText, TextWalk } from '../text/text-walk';
import { ChangedNodes } from './changed-nodes';

/** What of a document is still to be read, and in which order: all of it once, from what is in view; then what changed. */
export class ReadingQueue {
  readonly #document: Document;
  readonly #changed = new ChangedNodes();
  #walks: TextWalk[] | null = null;
  #lastId = 0;

  constructor(document: Document) {
    this.#document = document;
  }

  /** Has the text in and around the nodes read again, unless it is read anyway before. */
  change(nodes: Iterable<Node>): void {
    this.#changed.add(nodes);
  }

  /** Reads one stretch; null when there is nothing left to read. */
  readOn(isTimeUp: IsTimeUp): CollectedText | null {
    this.#walks ??= this.#planFirstWalks();
    const walk = this.#walks[0] ?? this.#nextChange();
    if (!walk) return null;
    const collected = walk.readOn(isTimeUp);
    if (walk.isFinished) this.#walks.shift();
    else if (this.#walks[0] !== walk) this.#walks.unshift(walk);
    for (const { pieces } of collected.blocks) for (const { node } of pieces) this.#changed.delete(node);
    return collected;
  }

  #planFirstWalks(): TextWalk[] {
    const root = this.#root();
    const inView = findFirstInView(this.#document);
    if (!inView) return [this.#walk({ root })];
    const fromView = this.#walk({ root, from: inView });
    return [fromView, this.#walk({ root, before: fromView.next })];
  }

  #nextChange(): TextWalk | null {
    const root = this.#root();
    for (let node = this.#changed.take(); node; node = this.#changed.take()) {
      if (root.contains(node)) return this.#walk({ root, from: findBlockStart(node, root), through: node });
    }
    return null;
  }

  #walk(scope: ConstructorParameters<typeof TextWalk>[0]): TextWalk {
    return new TextWalk(scope, () => ++this.#lastId);
  }

  /** The body, without which a document has no text that is shown. */
  #root(): Element {
    return this.#document.body ?? this.#document.documentElement;
  }
}
