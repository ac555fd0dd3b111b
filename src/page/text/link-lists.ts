/** Fewer links make no list. */
const LEAST_LINKS = 3;
/** The share of a list's text that is in links. A list of references says more than the titles it links to. */
const LEAST_SHARE = 0.8;
/** Entries of menus, indexes and tables of contents are no longer on average, in characters. */
const MENU_ENTRY = 32;
/** Longer ones are no headlines but text of which all is a link. */
const HEADLINE = 120;
/** How far around a link its list is looked for, in elements. */
const MOST_STEPS = 6;

/** What is text of its own, whatever is linked in it. */
const NO_LISTS = new Set([
  ...['html', 'body', 'main', 'article', 'p', 'table', 'tbody', 'tr', 'td', 'th', 'caption'],
  ...['blockquote', 'figure', 'figcaption', 'details', 'dialog'],
]);
const MAIN_TEXT = 'article, main, [role="main"]';
const BESIDE_TEXT = 'aside, header, footer, [role="complementary"], [role="banner"], [role="contentinfo"]';

/**
 * Tells lists of links from text: menus and tables of contents wherever they are, lists of headlines where they stand beside the
 * page's main text. Headlines in an article, or on a front page, are what a reader came for. Only links are ever looked into, and
 * each list once; answers hold until a script of the page runs.
 */
export class LinkLists {
  readonly #answers = new WeakMap<Element, boolean>();

  /** The list of links that an element stands in, or null. */
  around(element: Element): Element | null {
    const link = element.closest('a');
    if (!link) return null;
    let list: Element = link;
    for (let step = 0; list.getElementsByTagName('a').length < LEAST_LINKS; step++) {
      const parent: Element | null = list.parentElement;
      if (!parent || NO_LISTS.has(parent.localName) || step === MOST_STEPS) return null;
      list = parent;
    }
    return this.#isList(list) ? list : null;
  }

  #isList(element: Element): boolean {
    let answer = this.#answers.get(element);
    if (answer === undefined) {
      answer = isLinkList(element);
      this.#answers.set(element, answer);
    }
    return answer;
  }
}

function isLinkList(element: Element): boolean {
  const all = element.getElementsByTagName('a');
  const length = lengthOf(element);
  if (length * LEAST_SHARE > HEADLINE * all.length) return false;
  let linked = 0;
  let links = 0;
  for (const link of all) {
    const added = lengthOf(link);
    linked += added;
    if (added > 0) links++;
  }
  if (links < LEAST_LINKS || linked < LEAST_SHARE * length) return false;
  if (linked <= MENU_ENTRY * links) return true;
  return linked <= HEADLINE * links && isBesideText(element);
}

function isBesideText(element: Element): boolean {
  if (element.closest(BESIDE_TEXT)) return true;
  return !element.closest(MAIN_TEXT) && element.ownerDocument.querySelector(MAIN_TEXT) !== null;
}

/** Of the text without its white space. */
function lengthOf(element: Element): number {
  return (element.textContent ?? '').replace(/\s+/g, '').length;
}
