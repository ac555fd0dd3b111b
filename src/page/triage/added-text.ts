import { CARD_HOST_TAG } from '../card-host-tag';
import { renderedText } from './rendered-text';

/** Text without a capital, and in no script but Latin, Greek or Cyrillic: clocks and counters, mostly, and no name. */
const MAY_NAME = /[A-Z\u00C0-\u00DE\u0400-\u042F\u0600-\u1FFF\u2C00-\uFFFB]/;

/** The text of nodes that were added to a document or changed in it, as far as it is displayed and may name something. */
export function addedText(nodes: ReadonlySet<Node>): string[] {
  const texts: string[] = [];
  for (const node of nodes) if (node.isConnected && !hasAncestorIn(nodes, node)) texts.push(...textsIn(node));
  return texts.filter((text) => MAY_NAME.test(text));
}

function textsIn(node: Node): string[] {
  if (node instanceof HTMLElement) {
    return node.localName !== CARD_HOST_TAG && node.checkVisibility() ? renderedText(node) : [];
  }
  // The words around a text may make a name of it.
  const parent = node instanceof Text ? node.parentElement : null;
  return parent?.checkVisibility() ? [parent.innerText] : [];
}

function hasAncestorIn(nodes: ReadonlySet<Node>, node: Node): boolean {
  for (let each = node.parentNode; each; each = each.parentNode) if (nodes.has(each)) return true;
  return false;
}
