import { computePosition, flip, offset, type Platform, type Rect, shift, size } from '@floating-ui/core';
import type { Point } from '../hover/hover-state';

/** Everything in CSS px, from the top left corner of the viewport. */
export interface TooltipSituation {
  /** The line boxes of the mention: several where it is wrapped. */
  lines: readonly Rect[];
  /** Where the pointer is: a wrapped mention is explained at the line under it. */
  pointer: Point;
  /** The size that the card would like to have. */
  card: { width: number; height: number };
  viewport: { width: number; height: number };
  /** Whether the page's text runs from right to left. */
  isRightToLeft: boolean;
}

export interface TooltipPlace {
  x: number;
  y: number;
  /** The height that there is room for. */
  maxHeight: number;
}

/** Close enough to belong to the mention, far enough to leave its underline to be seen. */
const GAP = 6;
/** From the edges of the viewport. */
const MARGIN = 8;
const MOST_WIDTH = 400;
/** Share of the viewport's height. */
const MOST_HEIGHT = 0.6;
/** The size that a card may have in a viewport: no wider than is easy to read, no higher than a look-up is worth. */
export function mostSize(viewport: { width: number; height: number }): { width: number; height: number } {
  return {
    width: Math.min(MOST_WIDTH, Math.floor(viewport.width - 2 * MARGIN)),
    height: Math.floor(viewport.height * MOST_HEIGHT),
  };
}

/** Where neither side has room for so much of a card, it covers the mention rather than be unreadable. */
const LEAST_HEIGHT = 160;

/**
 * Where the card goes: below the line of the mention and aligned with its start, above where there is more room, and always
 * inside of the viewport. Pure arithmetic: floating-ui is given a platform of these numbers instead of the document.
 */
export async function placeTooltip(situation: TooltipSituation): Promise<TooltipPlace> {
  const { viewport } = situation;
  const most = Math.max(0, viewport.height - 2 * MARGIN);
  let room = most;
  const { x, y } = await computePosition(null, null, {
    placement: 'bottom-start',
    strategy: 'fixed',
    platform: platformOf(situation, () => room),
    middleware: [
      offset(GAP),
      flip({ padding: MARGIN }),
      size({
        padding: MARGIN,
        apply: ({ availableHeight }) => {
          room = Math.min(most, Math.max(LEAST_HEIGHT, Math.floor(availableHeight)));
        },
      }),
      shift({ padding: MARGIN, crossAxis: true }),
    ],
  });
  return { x: Math.round(x), y: Math.round(y), maxHeight: room };
}

function platformOf(situation: TooltipSituation, room: () => number): Platform {
  const { card, viewport, isRightToLeft } = situation;
  const getDimensions = () => ({ width: card.width, height: Math.min(card.height, room()) });
  return {
    getElementRects: () => ({ reference: lineAt(situation), floating: { x: 0, y: 0, ...getDimensions() } }),
    getClippingRect: () => ({ x: 0, y: 0, ...viewport }),
    getDimensions,
    isRTL: () => isRightToLeft,
  };
}

/** The line box that is nearest to the pointer. */
function lineAt({ lines, pointer }: TooltipSituation): Rect {
  let nearest: Rect = { ...pointer, width: 0, height: 0 };
  let least = Number.POSITIVE_INFINITY;
  for (const line of lines) {
    const dx = Math.max(line.x - pointer.x, 0, pointer.x - line.x - line.width);
    const dy = Math.max(line.y - pointer.y, 0, pointer.y - line.y - line.height);
    if (Math.hypot(dx, dy) >= least) continue;
    least = Math.hypot(dx, dy);
    nearest = line;
  }
  return nearest;
}
