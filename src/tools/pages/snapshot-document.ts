/**
 * Writes the whole document of a page down, a line for each node, in the order of the tree: kinds, names, attributes, text, open
 * shadow roots and how many style sheets each root has adopted. Lets out the elements called `leftOut`.
 *
 * It runs inside the page and travels there as text: it may use nothing from around it, and names no function in it, since the
 * compiler would wrap that in a helper of its own.
 */
export function snapshotDocument(leftOut: string): string {
  const lines: string[] = [];
  const stack: { node: Node; depth: number }[] = [{ node: document, depth: 0 }];
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { node, depth } = next;
    if (node instanceof Element && node.localName === leftOut) continue;
    let line = `${'  '.repeat(depth)}${node.nodeName}`;
    if (node instanceof Element) {
      for (const { name, value } of node.attributes) line += ` ${name}=${JSON.stringify(value)}`;
    } else if (node instanceof CharacterData) {
      line += ` ${JSON.stringify(node.data)}`;
    } else if (node instanceof Document || node instanceof ShadowRoot) {
      line += ` adopted=${node.adoptedStyleSheets.length} sheets=${node.styleSheets.length}`;
    }
    lines.push(line);
    const inside: Node[] = [];
    if (node instanceof Element && node.shadowRoot) inside.push(node.shadowRoot);
    if (node instanceof HTMLTemplateElement) inside.push(node.content);
    inside.push(...node.childNodes);
    for (const child of inside.reverse()) stack.push({ node: child, depth: depth + 1 });
  }
  return lines.join('\n');
}
