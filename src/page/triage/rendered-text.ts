import { shadowChildrenIn } from './shadow-children';

/** A stretch of a document whose text is read in one go. Reading so many elements takes a browser some 4 ms. */
const MOST_ELEMENTS = 20_000;

/**
 * The text of a document as it is rendered, a line for each block, in parts that are each read in one go: the browser's own `innerText`
 * reads faster than any script could, and leaves out what is not displayed. Text inside of open shadow trees comes last.
 */
export function renderedText(root: HTMLElement): string[] {
  const parts: string[] = [];
  for (const element of [root, ...shadowChildrenIn(root)]) addTextWithin(element, parts);
  return parts;
}

function addTextWithin(element: HTMLElement, parts: string[]): void {
  if (element.getElementsByTagName('*').length <= MOST_ELEMENTS) {
    parts.push(element.innerText);
    return;
  }
  for (const child of element.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) parts.push((child as Text).data);
    // Of what is not displayed, `innerText` would give the text of its source.
    else if (child instanceof HTMLElement && child.checkVisibility()) addTextWithin(child, parts);
  }
}
