/**
 * Elements that may well have a shadow tree: custom ones, and such of those allowed to have one as hold nothing else. XPath looks through
 * a document several times as fast as a script.
 */
const LIKELY_HOSTS = `.//*[contains(name(), "-") or ((self::div or self::section or self::article or self::main or self::span)
  and not(*) and not(normalize-space()))]`;

/** The outermost displayed elements of open shadow trees inside of an element, those of nested trees too. */
export function* shadowChildrenIn(root: Element): Generator<HTMLElement> {
  const hosts = root.ownerDocument.evaluate(LIKELY_HOSTS, root, null, XPathResult.ORDERED_NODE_SNAPSHOT_TYPE, null);
  for (let index = 0; index < hosts.snapshotLength; index++)
    yield* childrenOf((hosts.snapshotItem(index) as Element).shadowRoot);
}

function* childrenOf(shadow: ShadowRoot | null): Generator<HTMLElement> {
  if (!shadow) return;
  for (const child of shadow.children) if (child instanceof HTMLElement && child.checkVisibility()) yield child;
  for (const element of shadow.querySelectorAll('*')) yield* childrenOf(element.shadowRoot);
}
