/** What is read as a whole: the body of a document, an element, or an open shadow tree. */
export type TextRoot = Element | ShadowRoot;

export function isShadowRoot(node: Node): node is ShadowRoot {
  return node.nodeType === Node.DOCUMENT_FRAGMENT_NODE && 'host' in node;
}

/** Whether a node is the first or stands in it, in whichever shadow tree inside of it. */
export function composedContains(around: Node, node: Node): boolean {
  for (let each: Node | null = node; each; each = hostOf(each)) if (around.contains(each)) return true;
  return false;
}

/** The shadow trees that a node is in, the innermost first. */
export function shadowTreesAround(node: Node): ShadowRoot[] {
  const trees: ShadowRoot[] = [];
  for (let root = node.getRootNode(); isShadowRoot(root); root = root.host.getRootNode()) trees.push(root);
  return trees;
}

/** The element that is the parent of a text in the layout, but for slots: the host, of a text that is directly in a shadow tree. */
export function elementAround(text: Node): Element | null {
  return text.parentElement ?? hostOf(text);
}

/** The element that the layout takes for the parent of a node: a slot for what is slotted, a host for its shadow tree. */
export function flatParent(node: Element | ShadowRoot): Element | null {
  if (isShadowRoot(node)) return node.host;
  const parent = node.assignedSlot ?? node.parentNode;
  if (!parent || parent.nodeType === Node.ELEMENT_NODE) return parent as Element | null;
  return isShadowRoot(parent) ? parent.host : null;
}

/**
 * The order of two ranges by where they start, below 0 when the first comes first. A shadow tree comes before what its host
 * holds otherwise. Ranges that are in no common document have some order too.
 *
 * Chromium looks for the first place from the second one backwards, sibling by sibling: quick where the first does stand before the
 * second and near to it; else through all that stands before the second.
 */
export function compareStarts(a: AbstractRange, b: AbstractRange): number {
  if (a.startContainer === b.startContainer) return a.startOffset - b.startOffset;
  const treesOfA = treesAround(a.startContainer);
  for (let node: Node | null = b.startContainer; node; node = hostOf(node)) {
    const other = treesOfA.get(node.getRootNode());
    if (!other) continue;
    if (other === node) return a.startOffset - b.startOffset;
    // The hosts of two shadow trees, or a host and a text beside or inside of it.
    return other.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
  }
  return a.startContainer.compareDocumentPosition(b.startContainer) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

/** The roots of the trees around a node, innermost first, each with the node or the host that is in it. */
function treesAround(node: Node): Map<Node, Node> {
  const trees = new Map<Node, Node>();
  for (let each: Node | null = node; each; each = hostOf(each)) trees.set(each.getRootNode(), each);
  return trees;
}

/** The host of the shadow tree that a node is in, or null. */
function hostOf(node: Node): Element | null {
  const root = node.getRootNode();
  return isShadowRoot(root) ? root.host : null;
}
