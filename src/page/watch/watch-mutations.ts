import { CARD_HOST_TAG } from '../card-host-tag';
import { isBlockTag } from '../text/element-flow';
import { SKIPPING_ATTRIBUTES } from '../text/skip-rules';

export interface MutationListener {
  /** The text of a node is another now. */
  textChanged(text: Text): void;
  /** An attribute has changed that decides whether the element's text is read. */
  elementChanged(element: Element): void;
  /** The text in or around these nodes may read differently now. They may have left the document again. */
  nodesChanged(nodes: Iterable<Node>): void;
  /** These were taken out of the document; they may be in it again. */
  nodesRemoved(nodes: ReadonlySet<Node>): void;
}

/**
 * Tells of changes to trees that may concern their text, until the signal aborts. Returns a function that takes the trees: a
 * document, or a shadow tree, of which changes to the document do not tell.
 */
export function watchMutations(listener: MutationListener, signal: AbortSignal): (tree: Document | ShadowRoot) => void {
  const observer = new MutationObserver((records) => {
    const changed = new Set<Node>();
    const removed = new Set<Node>();
    for (const record of records) {
      const { target } = record;
      if (record.type === 'characterData') {
        if (target.nodeType !== Node.TEXT_NODE) continue;
        listener.textChanged(target as Text);
        changed.add(target);
      } else if (record.type === 'attributes') {
        listener.elementChanged(target as Element);
        changed.add(target);
      } else {
        if (isOnlyOurs(record)) continue;
        for (const node of record.removedNodes) removed.add(node);
        for (const node of record.addedNodes) changed.add(node);
        // What stood on both sides may have been joined or parted.
        const before = edgeOf(record.previousSibling, 'lastChild');
        const after = edgeOf(record.nextSibling, 'firstChild');
        if (before) changed.add(before);
        if (after) changed.add(after);
      }
    }
    if (removed.size > 0) listener.nodesRemoved(removed);
    if (changed.size > 0) listener.nodesChanged(changed);
  });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  return (tree) => {
    const attributeFilter = SKIPPING_ATTRIBUTES;
    observer.observe(tree, { childList: true, characterData: true, subtree: true, attributeFilter });
  };
}

/** Our card comes and goes. */
function isOnlyOurs({ addedNodes, removedNodes }: MutationRecord): boolean {
  return [...addedNodes, ...removedNodes].every((node) => (node as Element).localName === CARD_HOST_TAG);
}

/** The part of a node that is next to its sibling; null where a block starts or ends there, whose text is its own. */
function edgeOf(node: Node | null, child: 'firstChild' | 'lastChild'): Node | null {
  let edge = node;
  while (edge?.nodeType === Node.ELEMENT_NODE) {
    if (isBlockTag((edge as Element).localName)) return null;
    if (!edge[child]) return edge;
    edge = edge[child];
  }
  return edge;
}
