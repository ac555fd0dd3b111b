import { isShadowRoot } from '../text/composed-tree';

/** Told of the trees that come and go. */
export interface ShadowTreesListener {
  /** A tree was found, for the first time or anew after it had left the document. */
  found(root: ShadowRoot): void;
  lost(root: ShadowRoot): void;
}

/** The open shadow trees that were found in a document. Those that have left it are let go of. */
export class ShadowTrees {
  readonly #roots = new Set<ShadowRoot>();
  readonly #listener: ShadowTreesListener;

  constructor(listener: ShadowTreesListener) {
    this.#listener = listener;
  }

  get size(): number {
    return this.#roots.size;
  }

  all(): readonly ShadowRoot[] {
    return [...this.#roots];
  }

  has(root: ShadowRoot): boolean {
    return this.#roots.has(root);
  }

  add(root: ShadowRoot): void {
    if (this.#roots.has(root)) return;
    this.#roots.add(root);
    this.#listener.found(root);
  }

  /** Forgets the trees whose hosts have left the document, and returns them. */
  takeDetached(): ShadowRoot[] {
    const detached = this.all().filter((root) => !root.isConnected);
    for (const root of detached) {
      this.#roots.delete(root);
      this.#listener.lost(root);
    }
    return detached;
  }
}

/** The shadow tree that a node is in or is the root of, or null. */
export function shadowTreeOf(node: Node): ShadowRoot | null {
  const root = node.getRootNode();
  return isShadowRoot(root) ? root : null;
}
