import { shadowChildrenIn, shadowChildrenOf } from './shadow-children';

/** Reading so many elements takes a browser some 5 ms. */
export const MOST_ELEMENTS = 8_000;

/** Whether an element, or a document, holds more than is read in one go. */
export function isLarge(root: Document | Element): boolean {
  return root.getElementsByTagName('*').length > MOST_ELEMENTS;
}

/**
 * The text of an element as it is rendered, a line for each block: the browser's own `innerText` reads faster than any script could, and
 * leaves out what is not displayed. Text inside of each open shadow tree comes last. What is read must be displayed itself: else
 * `innerText` would give the text of its source.
 */
export function renderedText(element: HTMLElement): string[] {
  return [element, ...shadowChildrenOf(element), ...shadowChildrenIn(element)].map(({ innerText }) => innerText);
}

/** Likewise of a document as a whole. */
export function renderedTextOf({ documentElement }: Document): string[] {
  return documentElement instanceof HTMLElement ? renderedText(documentElement) : [];
}
