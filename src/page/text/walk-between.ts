/** What is told of the nodes between two others. */
export interface PathVisitor {
  /** Returns whether to go on inside of the element; if so, `leave` follows at its end. */
  enter(element: Element): boolean;
  leave(element: Element): void;
  passText(text: Text): void;
  /** Ends the walk early. */
  isDone(): boolean;
}

/**
 * Visits in tree order what is between `from` and `to`, a later node that is not inside of `from`. Returns null, or the element
 * that holds `to` and was not entered.
 */
export function walkBetween(from: Node, to: Node, visitor: PathVisitor): Element | null {
  let node = from;
  while (!visitor.isDone()) {
    while (!node.nextSibling) {
      const parent = node.parentElement;
      if (!parent) return null;
      visitor.leave(parent);
      node = parent;
    }
    node = enterToFirstLeaf(node.nextSibling, visitor);
    if (node === to) return null;
    if (node.nodeType === Node.TEXT_NODE) visitor.passText(node as Text);
    else if (node.contains(to)) return node as Element;
  }
  return null;
}

/** The node itself or the first in it that is not an element to go on inside of. */
function enterToFirstLeaf(node: Node, visitor: PathVisitor): Node {
  let leaf = node;
  while (leaf.nodeType === Node.ELEMENT_NODE && visitor.enter(leaf as Element)) {
    if (!leaf.firstChild) {
      visitor.leave(leaf as Element);
      break;
    }
    leaf = leaf.firstChild;
  }
  return leaf;
}
