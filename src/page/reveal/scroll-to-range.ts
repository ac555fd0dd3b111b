import { elementAround, flatParent } from '../text/composed-tree';
import { reachableDistance, scrollDistance } from './scroll-distance';

/**
 * Scrolls whatever scrolls around a range so that the range is in view, smoothly unless the reader wants less motion. Returns
 * whether the range has a place at all: it has none while it is not displayed.
 */
export function scrollToRange(range: Range): boolean {
  const [line] = range.getClientRects();
  const document = range.startContainer.ownerDocument;
  const start = elementAround(range.startContainer);
  if (!line || !document || !start) return false;
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
  let { top, bottom } = line;
  const page = document.scrollingElement ?? document.documentElement;
  for (let element: Element | null = start; element && element !== page; element = flatParent(element)) {
    if (!isScroller(element)) continue;
    const box = element.getBoundingClientRect();
    const moved = scrollBy(
      element,
      scrollDistance({ start: top, end: bottom }, { start: box.top, end: box.bottom }),
      behavior,
    );
    top -= moved;
    bottom -= moved;
  }
  const view = { start: 0, end: document.documentElement.clientHeight };
  scrollBy(page, scrollDistance({ start: top, end: bottom }, view), behavior);
  return true;
}

/** Where a smooth scroll will end is known before it starts: the page around it is scrolled by what is left to do. */
function scrollBy(element: Element, distance: number, behavior: ScrollBehavior): number {
  const most = element.scrollHeight - element.clientHeight;
  const moved = reachableDistance(distance, { position: element.scrollTop, most });
  if (moved !== 0) element.scrollBy({ top: moved, behavior });
  return moved;
}

function isScroller(element: Element): boolean {
  if (element.scrollHeight <= element.clientHeight) return false;
  const { overflowY } = getComputedStyle(element);
  return overflowY === 'auto' || overflowY === 'scroll' || overflowY === 'hidden';
}
