import type { TextRoot } from './composed-tree';
import { isFilledSlot, isSecret } from './is-shown';
import { SKIPPED_AS_BLOCK, SKIPPED_IN_LINE, SKIPPED_WITHOUT_TRACE, type SkipRules } from './skip-rules';

/**
 * How an element takes part in the running text:
 * `block`, it starts and ends a block of text; `inline`, its text reads on from what is before it; `atomic`, an inline box of
 * its own such as a badge, whose text is set apart from its neighbours; `line-break`, a new line in the same block; `hidden`,
 * it is not displayed. Skipped elements are not read: they leave nothing, an object in the line, or the end of a block.
 */
export type Flow =
  | 'block'
  | 'inline'
  | 'atomic'
  | 'line-break'
  | 'hidden'
  | 'skipped-nothing'
  | 'skipped-object'
  | 'skipped-block';

/**
 * Elements that start a block wherever the page does not go out of its way. Their style is not asked for: that would double the
 * cost of reading a page, for a `<div>` that a page sets inline now and then.
 */
const BLOCKS = [
  ...[
    'html',
    'body',
    'address',
    'article',
    'aside',
    'blockquote',
    'center',
    'details',
    'dialog',
    'dd',
    'div',
    'dl',
    'dt',
  ],
  ...[
    'fieldset',
    'figcaption',
    'figure',
    'footer',
    'form',
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'header',
    'hgroup',
    'hr',
  ],
  ...['legend', 'li', 'main', 'menu', 'nav', 'ol', 'p', 'search', 'section', 'summary', 'ul'],
  ...['caption', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr'],
];

const FLOW_BY_TAG: ReadonlyMap<string, Flow> = new Map<string, Flow>([
  ...BLOCKS.map((tag) => [tag, 'block'] as const),
  ...SKIPPED_WITHOUT_TRACE.map((tag) => [tag, 'skipped-nothing'] as const),
  ...SKIPPED_IN_LINE.map((tag) => [tag, 'skipped-object'] as const),
  ...SKIPPED_AS_BLOCK.map((tag) => [tag, 'skipped-block'] as const),
  ['br', 'line-break'],
  ['wbr', 'skipped-nothing'],
]);

/** Elements of these that have no attribute are taken for what they are everywhere, without asking for their style. */
const INLINE = new Set(['b', 'i', 'em', 'strong', 'u', 'cite', 'q', 'dfn', 'bdi', 'bdo']);
/** Links in one of these look like others of their class in others of its class: most of the elements in long texts are such. */
const PROSE = new Set(['p', 'li', 'td', 'dd']);

/** A float of so few letters is a drop cap, and part of the word after it. */
const DROP_CAP_LETTERS = 2;

/** Whether an element with this local name starts and ends a block. */
export function isBlockTag(localName: string): boolean {
  return FLOW_BY_TAG.get(localName) === 'block';
}

/**
 * The nearest around this one, or itself, whose tag alone decides its flow: one that starts a block, or one that is not read.
 * The root of the tree where there is none.
 */
export function decidedAround(parent: TextRoot): { element: TextRoot; flow: Flow } {
  let each: Node = parent;
  for (;;) {
    const flow = FLOW_BY_TAG.get((each as Element).localName);
    if (flow) return { element: each as Element, flow };
    const around: Node | null = each.parentNode;
    if (!around || around.nodeType === Node.DOCUMENT_NODE) return { element: each as TextRoot, flow: 'block' };
    each = around;
  }
}

/** What the document says of its elements. Answers are remembered, so they hold only until a script of the page runs. */
export class ElementFlow {
  readonly #rules: SkipRules;
  readonly #flows = new Map<Element, Flow>();
  readonly #flowsOfLinks = new Map<string, Flow>();

  constructor(rules: SkipRules) {
    this.#rules = rules;
  }

  flowOf(element: Element): Flow {
    let flow = this.#flows.get(element);
    if (flow === undefined) {
      flow = this.#computeFlow(element);
      this.#flows.set(element, flow);
    }
    return flow;
  }

  #computeFlow(element: Element): Flow {
    const { localName } = element;
    const flow = FLOW_BY_TAG.get(localName);
    if (element.hasAttributes()) {
      if (element.matches(this.#rules.byAttribute)) return flow === 'block' ? 'skipped-block' : 'skipped-object';
      // What is slotted stands wherever its slot is.
      if (element.slot && element.parentElement?.shadowRoot) return 'block';
    } else if (INLINE.has(localName)) return 'inline';
    return flow ?? (localName === 'a' ? this.#flowOfLink(element) : flowOfStyle(element));
  }

  #flowOfLink(link: Element): Flow {
    const parent = link.parentElement;
    if (!parent || !PROSE.has(parent.localName) || link.hasAttribute('style')) return flowOfStyle(link);
    const kind = `${link.getAttribute('class') ?? ''} ${parent.localName} ${parent.getAttribute('class') ?? ''}`;
    let flow = this.#flowsOfLinks.get(kind);
    if (flow === undefined) {
      flow = flowOfStyle(link);
      this.#flowsOfLinks.set(kind, flow);
    }
    return flow;
  }

  /** Remembers what was found out otherwise: the element is not displayed. */
  markHidden(element: Element): void {
    this.#flows.set(element, 'hidden');
  }
}

function flowOfStyle(element: Element): Flow {
  if (isFilledSlot(element)) return 'skipped-object';
  const style = getComputedStyle(element);
  const display = style.display;
  // An element that no slot takes has no style at all.
  if (display === 'none' || display === '') return 'hidden';
  if (style.visibility !== 'visible' || isSecret(style)) return 'skipped-object';
  if (display === 'inline' || display === 'contents' || display.startsWith('ruby')) {
    return element.shadowRoot ? flowOfHost(element.shadowRoot) : 'inline';
  }
  if (display === 'inline-block') return 'atomic';
  if (style.float !== 'none' && (element.textContent?.trim().length ?? 0) <= DROP_CAP_LETTERS) return 'inline';
  return 'block';
}

/** Of a host in a line, what is slotted is read; else its shadow tree stands in its place. */
function flowOfHost(root: ShadowRoot): Flow {
  return root.querySelector('slot') ? 'atomic' : 'skipped-object';
}
