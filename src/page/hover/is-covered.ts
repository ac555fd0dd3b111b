import type { Point } from './hover-state';

/** Paler than this, a layer over the text tints it and does not hide it. */
const LEAST_ALPHA = 0.2;

const REPLACED = 'img, video, canvas, iframe, embed, object, svg';

/**
 * Whether the reader cannot point at the text of a range at a point of the viewport, because something of the page lies over it (a menu,
 * a banner, the shade of a dialog), or because it is inert or scrolled out of its box. What is transparent, such as a link stretched
 * over a whole teaser, covers nothing; nor does what lets the pointer through.
 */
export function isCovered(range: Range, { x, y }: Point): boolean {
  let node: Node = range.startContainer;
  for (;;) {
    const root = node.getRootNode();
    if (!(root instanceof Document) && !(root instanceof ShadowRoot)) return true;
    const elements = root.elementsFromPoint(x, y);
    const own = elements.findIndex((element) => element.contains(node) || range.intersectsNode(element));
    if (elements.slice(0, own < 0 ? undefined : own).some((each) => each.getRootNode() === root && isOpaque(each))) {
      return true;
    }
    if (node === range.startContainer && !isReached(range, elements)) return true;
    if (root instanceof Document) return false;
    node = root.host;
  }
}

/** Whether the element of a range's text, or one in it, is among those at a point; none is where it is clipped, or inert. */
function isReached(range: Range, elements: readonly Element[]): boolean {
  const { commonAncestorContainer: common } = range;
  // Text directly in a shadow tree has no element there; whether its host is reached is seen in the tree around.
  if (common instanceof ShadowRoot || common.parentNode instanceof ShadowRoot) return true;
  let around = common instanceof Element ? common : common.parentElement;
  while (around && getComputedStyle(around).display === 'contents') around = around.parentElement;
  const box = around;
  if (!box) return false;
  if (elements.some((element) => box.contains(element) && range.intersectsNode(element))) return true;
  // Text that lets the pointer through itself is in no list.
  return getComputedStyle(box).pointerEvents === 'none';
}

function isOpaque(element: Element): boolean {
  const style = getComputedStyle(element);
  if (Number(style.opacity) < LEAST_ALPHA || style.visibility !== 'visible') return false;
  if (element.matches(REPLACED) || style.backgroundImage !== 'none') return true;
  return alphaOf(style.backgroundColor) >= LEAST_ALPHA || (style.backdropFilter ?? 'none') !== 'none';
}

/** Computed colours are `rgb(…)`, `rgba(…, alpha)` or, of newer spaces, `color(… / alpha)`. */
function alphaOf(colour: string): number {
  const alpha = /^rgba\(.*,\s*([\d.]+)\)$/.exec(colour)?.[1] ?? /\/\s*([\d.]+)\s*\)$/.exec(colour)?.[1];
  if (alpha !== undefined) return Number(alpha);
  return colour === 'transparent' ? 0 : 1;
}
