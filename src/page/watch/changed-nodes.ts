/** How many changed nodes are kept before those that have left the document are sorted out. */
const CROWDED = 2000;

/** The places of a document that are to be read again, each once however often it changes. */
export class ChangedNodes {
  #nodes = new Set<Node>();
  #crowded = CROWDED;

  get size(): number {
    return this.#nodes.size;
  }

  add(nodes: Iterable<Node>): void {
    for (const node of nodes) this.#nodes.add(node);
    if (this.#nodes.size <= this.#crowded) return;
    this.#nodes = new Set([...this.#nodes].filter((node) => node.isConnected));
    this.#crowded = Math.max(CROWDED, 2 * this.#nodes.size);
  }

  /** Forgets nodes that have been read along with another. */
  delete(node: Node): void {
    this.#nodes.delete(node);
  }

  /** The next node that is in the document and not inside of another one that changed; null at the end. */
  take(): Node | null {
    for (const node of this.#nodes) {
      this.#nodes.delete(node);
      if (node.isConnected && !this.#hasAncestorOf(node)) return node;
    }
    return null;
  }

  #hasAncestorOf(node: Node): boolean {
    for (let each = node.parentNode; each; each = each.parentNode) if (this.#nodes.has(each)) return true;
    return false;
  }
}
