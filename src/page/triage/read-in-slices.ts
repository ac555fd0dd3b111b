import { isLarge, renderedText } from './rendered-text';
import { whenDrawn } from './when-drawn';

/** After so long the page gets its turn. In ms. */
const SLICE_MS = 5;

/**
 * Reads the text of a document as it is rendered, a line for each block. A small one is read before this returns, a large one stretch by
 * stretch with frames of the page in between.
 */
export function readInSlices(document: Document, onRead: (parts: string[]) => void): void {
  const { documentElement } = document;
  const stretches: (HTMLElement | Text)[] = [];
  if (documentElement instanceof HTMLElement) addStretches(documentElement, stretches);
  const parts: string[] = [];
  let next = 0;
  const readOn = () => {
    const end = performance.now() + SLICE_MS;
    do {
      const stretch = stretches[next++];
      if (!stretch) return onRead(parts);
      parts.push(...(stretch instanceof Text ? [stretch.data] : renderedText(stretch)));
    } while (performance.now() < end);
    whenDrawn(document, readOn);
  };
  // To divide a large one takes as long as a slice.
  if (stretches.length > 1) whenDrawn(document, readOn);
  else readOn();
}

/** Divides what is displayed of an element into stretches that are each read in one go. */
function addStretches(element: HTMLElement, stretches: (HTMLElement | Text)[]): void {
  if (!isLarge(element)) {
    stretches.push(element);
    return;
  }
  for (const child of [...element.childNodes, ...(element.shadowRoot?.childNodes ?? [])]) {
    if (child instanceof Text) stretches.push(child);
    else if (child instanceof HTMLElement && child.checkVisibility()) addStretches(child, stretches);
  }
}
