import { SKIPPED_AS_BLOCK, SKIPPED_BY_ATTRIBUTE, SKIPPED_IN_LINE, SKIPPED_WITHOUT_TRACE } from './skip-rules';

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

/** A float of so few letters is a drop cap, and part of the word after it. */
const DROP_CAP_LETTERS = 2;

/** Whether an element with this local name starts and ends a block. */
export function isBlockTag(localName: string): boolean {
  return FLOW_BY_TAG.get(localName) === 'block';
}

/**
 * The nearest element around this one, or itself, whose tag alone decides its flow: one that starts a block, or one that is not
 * read. The outermost element where there is none.
 */
export function decidedAround(element: Element): { element: Element; flow: Flow } {
  let each = element;
  for (;;) {
    const flow = FLOW_BY_TAG.get(each.localName);
    if (flow) return { element: each, flow };
    const parent = each.parentElement;
    if (!parent) return { element: each, flow: 'block' };
    each = parent;
  }
}

/** What the document says of its elements. Answers are remembered, so they hold only until a script of the page runs. */
export class ElementFlow {
  readonly #flows = new Map<Element, Flow>();

  flowOf(element: Element): Flow {
    let flow = this.#flows.get(element);
    if (flow === undefined) {
      flow = computeFlow(element);
      this.#flows.set(element, flow);
    }
    return flow;
  }

  /** Remembers what was found out otherwise: the element is not displayed. */
  markHidden(element: Element): void {
    this.#flows.set(element, 'hidden');
  }
}

function computeFlow(element: Element): Flow {
  const flow = FLOW_BY_TAG.get(element.localName);
  if (element.hasAttributes() && element.matches(SKIPPED_BY_ATTRIBUTE)) {
    return flow === 'block' ? 'skipped-block' : 'skipped-object';
  }
  return flow ?? flowOfStyle(element);
}

function flowOfStyle(element: Element): Flow {
  const style = getComputedStyle(element);
  const display = style.display;
  if (display === 'none') return 'hidden';
  if (style.visibility !== 'visible') return 'skipped-object';
  if (display === 'inline' || display === 'contents' || display.startsWith('ruby')) return 'inline';
  if (display === 'inline-block') return 'atomic';
  if (style.float !== 'none' && (element.textContent?.trim().length ?? 0) <= DROP_CAP_LETTERS) return 'inline';
  return 'block';
}
