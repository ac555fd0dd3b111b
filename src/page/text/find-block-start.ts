import { ElementFlow } from './element-flow';
import type { SkipRules } from './skip-rules';

/**
 * The node at which to start reading so that the block around `node` is read from its start: nothing but a block boundary, or
 * the start of `root`, is between it and the text before it. That is `node` itself where `node` starts a block.
 */
export function findBlockStart(node: Node, root: Node, rules: SkipRules): Node {
  const flow = new ElementFlow(rules);
  let start = node;
  while (!isBoundary(start, flow)) {
    const before = start.previousSibling;
    if (before) {
      const last = lastLeaf(before, flow);
      if (!last) return start;
      start = last;
    } else {
      const parent = start.parentElement;
      if (!parent || parent === root || isBoundary(parent, flow)) return start;
      start = parent;
    }
  }
  return start;
}

/** The last thing in a node that can belong to a block with what follows; null when a block ends with the node or in it. */
function lastLeaf(node: Node, flow: ElementFlow): Node | null {
  let leaf = node;
  for (;;) {
    if (isBoundary(leaf, flow)) return null;
    const child = leaf.lastChild;
    if (!child || (isElement(leaf) && !isRead(leaf, flow))) return leaf;
    leaf = child;
  }
}

function isBoundary(node: Node, flow: ElementFlow): boolean {
  if (!isElement(node)) return false;
  const kind = flow.flowOf(node);
  return kind === 'block' || kind === 'skipped-block';
}

function isRead(element: Element, flow: ElementFlow): boolean {
  const kind = flow.flowOf(element);
  return kind === 'inline' || kind === 'atomic';
}

function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}
