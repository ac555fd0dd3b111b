/** Custom elements. XPath looks through a document several times as fast as a script. */
const CUSTOM_ELEMENTS = './/*[contains(name(), "-")]';
/** Other elements that may have a shadow tree: such as hold nothing else. */
const EMPTY_ELEMENTS = 'div:empty, section:empty, article:empty, main:empty';

/** The outermost displayed elements of open shadow trees inside of an element, those of nested trees too. */
export function shadowChildrenIn(root: Element): HTMLElement[] {
  const found: HTMLElement[] = [];
  const custom = root.ownerDocument.evaluate(CUSTOM_ELEMENTS, root, null, XPathResult.ORDERED_NODE_SNAPSHOT_TYPE, null);
  for (let at = 0; at < custom.snapshotLength; at++)
    addChildren((custom.snapshotItem(at) as Element).shadowRoot, found);
  for (const element of root.querySelectorAll(EMPTY_ELEMENTS)) addChildren(element.shadowRoot, found);
  return found;
}

function addChildren(shadow: ShadowRoot | null, found: HTMLElement[]): void {
  if (!shadow) return;
  for (const child of shadow.children) if (child instanceof HTMLElement && child.checkVisibility()) found.push(child);
  for (const element of shadow.querySelectorAll('*')) addChildren(element.shadowRoot, found);
}
