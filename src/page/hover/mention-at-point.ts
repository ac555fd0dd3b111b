import type { Mention } from '../mentions/mention';
import type { Point } from './hover-state';
import { isCovered } from './is-covered';
import { isOnLetters } from './is-on-letters';

/** What is looked up on the way from a place of the document to a mention. */
export interface MentionLookup {
  mentionOf(range: AbstractRange): Mention | undefined;
  mentionsAt(node: Text): readonly Mention[];
  /** Mentions that start in a text which is a child of the element. */
  mentionsIn(element: Element): Iterable<Mention>;
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
 * The mention at a point of the viewport, or null. Browsers lead from a point to text in several ways, none of which finds all: each
 * is asked, and what it says is checked against where the letters are and what lies over them. They look into those shadow trees only
 * that they are told of, and into nested ones only where the outer is among them.
 */
export function mentionAtPoint(document: Document, point: Point, lookup: MentionLookup): Mention | null {
  for (const candidate of candidatesAt(document, point, lookup)) {
    if (isOnLetters(candidate.range, point) && !isCovered(candidate.range, point)) return candidate;
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

function* candidatesAt(document: Document, point: Point, lookup: MentionLookup): Generator<Mention> {
  const registry: HighlightRegistry & HighlightHitTest = CSS.highlights;
  const shadowRoots = rootsAtPoint(document, point);
  if (registry.highlightsFromPoint) {
    for (const { ranges } of registry.highlightsFromPoint(point.x, point.y, { shadowRoots })) {
      for (const range of ranges) {
        const mention = lookup.mentionOf(range);
        if (mention) yield mention;
      }
    }
  } else {
    // Firefox has the former since 150. The caret goes to the nearest text, however far from the pointer.
    const node = document.caretPositionFromPoint(point.x, point.y, { shadowRoots })?.offsetNode;
    if (node?.nodeType === Node.TEXT_NODE) yield* lookup.mentionsAt(node as Text);
  }
  // Text under something transparent, such as a link stretched over a teaser, is found by neither.
  for (const element of document.elementsFromPoint(point.x, point.y)) yield* lookup.mentionsIn(element);
}
