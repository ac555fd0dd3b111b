import type { IsTimeUp } from '../schedule/next-idle';
import { isShadowRoot } from '../text/composed-tree';

/** No host of a shadow tree, and a good half of the elements of a page. */
const CANDIDATES = `:not(${[
  ...[
    'a',
    'abbr',
    'b',
    'br',
    'button',
    'cite',
    'code',
    'dd',
    'dl',
    'dt',
    'em',
    'figcaption',
    'figure',
    'form',
    'i',
    'iframe',
  ],
  ...[
    'img',
    'input',
    'label',
    'li',
    'link',
    'meta',
    'noscript',
    'ol',
    'option',
    'path',
    'picture',
    'script',
    'small',
    'source',
  ],
  ...['strong', 'style', 'sub', 'sup', 'svg', 'table', 'tbody', 'td', 'th', 'time', 'tr', 'ul', 'use'],
].join(',')})`;
/** How many elements are looked at before the clock is. */
const ELEMENTS_PER_LOOK = 128;

/** Looks for open shadow trees, in stretches: no event tells of a new one. */
export class ShadowRootFinder {
  readonly #searches: { elements: ArrayLike<Element>; next: number }[] = [];

  get isSearching(): boolean {
    return this.#searches.length > 0;
  }

  /** Has a node and all that is in it now looked at. */
  search(node: Node): void {
    const isElement = node.nodeType === Node.ELEMENT_NODE;
    if (isElement) this.#searches.push({ elements: [node as Element], next: 0 });
    if (!isElement && node.nodeType !== Node.DOCUMENT_NODE && !isShadowRoot(node)) return;
    if (node.hasChildNodes())
      this.#searches.push({ elements: (node as Element).querySelectorAll(CANDIDATES), next: 0 });
  }

  /** Looks on; returns the shadow trees on the way. */
  findOn(isTimeUp: IsTimeUp): ShadowRoot[] {
    const found: ShadowRoot[] = [];
    for (let search = this.#searches[0]; search; search = this.#searches[0]) {
      const { elements } = search;
      while (search.next < elements.length) {
        const root = elements[search.next++]?.shadowRoot;
        if (root) found.push(root);
        if (search.next % ELEMENTS_PER_LOOK === 0 && isTimeUp()) return found;
      }
      this.#searches.shift();
    }
    return found;
  }
}
