import type { Point } from './hover-state';

/**
 * Whether a letter of a range is drawn at a point of the viewport. The boxes of lines would do, were text not rotated at times: a box
 * around a slanting line holds much else.
 */
export function isOnLetters(range: Range, point: Point): boolean {
  if (!holds(range.getClientRects(), point)) return false;
  const { startContainer, endContainer } = range;
  const document = startContainer.ownerDocument;
  if (!document) return false;
  const letter = document.createRange();
  const walker = document.createTreeWalker(range.commonAncestorContainer, NodeFilter.SHOW_TEXT);
  walker.currentNode = startContainer;
  for (let node: Node | null = startContainer; node; node = walker.nextNode()) {
    const end = node === endContainer ? range.endOffset : (node as Text).length;
    for (let offset = node === startContainer ? range.startOffset : 0; offset < end; offset++) {
      letter.setStart(node, offset);
      letter.setEnd(node, offset + 1);
      if (holds(letter.getClientRects(), point)) return true;
    }
    if (node === endContainer) return false;
  }
  return false;
}

function holds(boxes: DOMRectList, { x, y }: Point): boolean {
  for (const box of boxes) {
    if (x >= box.left && x < box.right && y >= box.top && y < box.bottom) return true;
  }
  return false;
}
