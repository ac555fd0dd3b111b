import { flatParent, isShadowRoot, type TextRoot } from './composed-tree';

/** Why a text is not read: an element around it is not displayed, or its own place in the page does not show it. */
export interface NotShown {
  /** The outermost element around the text that is not displayed, in the text's own tree; it may be displayed one day. */
  hidden: Element | null;
}

/**
 * Finds out why a text is not shown to anyone; null when it is. Never of a text in the middle of a line that is read.
 * @param answers remembers what the style of elements of one kind says; it holds until a script of the page runs.
 */
export function findNotShown(text: Text, parent: TextRoot, answers: Map<string, boolean>): NotShown | null {
  if (isUnslotted(text, parent)) return { hidden: null };
  if (!isShadowRoot(parent) && parent.checkVisibility({ visibilityProperty: true })) {
    return hidesItsText(parent, answers) ? { hidden: null } : null;
  }
  const styled = isShadowRoot(parent) ? parent.host : parent;
  const tree = parent.getRootNode();
  let hidden: Element | null = null;
  let each: Element | null = styled;
  for (; each && !each.checkVisibility(); each = flatParent(each)) {
    if (!isBoxless(each) && each.getRootNode() === tree) hidden = each;
  }
  if (hidden) return { hidden };
  if (!each || getComputedStyle(styled).visibility !== 'visible') return { hidden: null };
  return hidesItsText(styled, answers) || hidesItsText(each, answers) ? { hidden: null } : null;
}

/** The outermost element around one, or itself, that is not displayed, in whichever tree it is; null when all are. */
export function findHiddenAround(element: Element): Element | null {
  let hidden: Element | null = null;
  for (let each: Element | null = element; each && !each.checkVisibility(); each = flatParent(each)) {
    if (!isBoxless(each)) hidden = each;
  }
  return hidden;
}

/** The text of a host that none of the slots in its shadow tree takes. */
export function isUnslotted(text: Text, parent: TextRoot): boolean {
  // Of a shadow root there is no such property.
  return Boolean((parent as Element).shadowRoot) && text.assignedSlot === null;
}

/** What a slot holds itself is shown only while nothing is slotted. */
export function isFilledSlot(element: Element): boolean {
  return element.localName === 'slot' && (element as HTMLSlotElement).assignedNodes().length > 0;
}

/** `checkVisibility` takes an element without a box of its own for one that is not displayed. */
function isBoxless(element: Element): boolean {
  return getComputedStyle(element).display === 'contents' && !isFilledSlot(element);
}

/** An element may be displayed itself and yet hide what is in it; of its child elements `checkVisibility` knows. */
function hidesItsText(element: Element, answers: Map<string, boolean>): boolean {
  const { localName } = element;
  if (localName === 'details') return !(element as HTMLDetailsElement).open;
  // Hardly any page does so, and asking each element costs a quarter of reading a page: one of a kind speaks for all.
  const hasOwnStyle = element.hasAttributes() && (element.hasAttribute('style') || element.hasAttribute('hidden'));
  if (hasOwnStyle) return styleHidesText(element);
  const kind = `${localName} ${element.getAttribute('class') ?? ''}`;
  let answer = answers.get(kind);
  if (answer === undefined) {
    answer = styleHidesText(element);
    answers.set(kind, answer);
  }
  return answer;
}

function styleHidesText(element: Element): boolean {
  const style = getComputedStyle(element);
  return style.contentVisibility === 'hidden' || isSecret(style);
}

/** Whether text is shown as dots. */
export function isSecret(style: CSSStyleDeclaration & { webkitTextSecurity?: string }): boolean {
  return (style.webkitTextSecurity ?? 'none') !== 'none';
}
