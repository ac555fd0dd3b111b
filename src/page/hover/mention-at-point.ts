import type { Mention } from '../mentions/mention';
import type { Point } from './hover-state';

/** What is looked up on the way from a place of the document to a mention. */
export interface MentionLookup {
  mentionOf(range: AbstractRange): Mention | undefined;
  mentionsAt(node: Text): readonly Mention[];
}

/** In TypeScript's DOM types the method is still missing. */
interface HighlightHitTest {
  highlightsFromPoint?(
    x: number,
    y: number,
    options: { shadowRoots: readonly ShadowRoot[] },
  ): Iterable<{ ranges: Iterable<AbstractRange> }>;
}

/**
 * The mention drawn at a point of the viewport, or null. The only place that knows how browsers lead from a point to text:
 * `highlightsFromPoint` where there is one (Firefox since 150), else the caret position and the line boxes of what is near. Both
 * look into those shadow trees only that they are told of, and of nested ones only where the outer is among them.
 */
export function mentionAtPoint(document: Document, point: Point, lookup: MentionLookup): Mention | null {
  const registry: HighlightRegistry & HighlightHitTest = CSS.highlights;
  const around = rootsAtPoint(document, point);
  if (!registry.highlightsFromPoint) return mentionAtCaret(document, point, around, lookup);
  for (const { ranges } of registry.highlightsFromPoint(point.x, point.y, { shadowRoots: around })) {
    for (const range of ranges) {
      const mention = lookup.mentionOf(range);
      if (mention) return mention;
    }
  }
  return null;
}

/** The open shadow trees at a point, the outermost first. */
function rootsAtPoint(document: Document, { x, y }: Point): ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  let tree: Document | ShadowRoot | null = document;
  while (tree) {
    tree = tree.elementFromPoint(x, y)?.shadowRoot ?? null;
    if (!tree || roots.includes(tree)) break;
    roots.push(tree);
  }
  return roots;
}

function mentionAtCaret(
  document: Document,
  point: Point,
  shadowRoots: ShadowRoot[],
  lookup: MentionLookup,
): Mention | null {
  const node = document.caretPositionFromPoint(point.x, point.y, { shadowRoots })?.offsetNode;
  if (node?.nodeType !== Node.TEXT_NODE) return null;
  // The caret goes to the nearest text, however far from the pointer: only a line box of the mention says that it is there.
  return lookup.mentionsAt(node as Text).find(({ range }) => isInLineBox(range, point)) ?? null;
}

/** Whether one of the line boxes of a range holds the point; their union would hold much that is not the range's. */
function isInLineBox(range: Range, { x, y }: Point): boolean {
  for (const box of range.getClientRects()) {
    if (x >= box.left && x < box.right && y >= box.top && y < box.bottom) return true;
  }
  return false;
}
