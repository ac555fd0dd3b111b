import type { Point } from './hover-state';

/** In CSS px from the top left corner of the viewport. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** How far beside a card a movement may aim, in CSS px: nobody draws straight lines. */
const TOLERANCE = 10;

/**
 * Whether a pointer that moved from one point to another is on its way to a box: whether, kept up, the movement would meet it. In other
 * words, whether it stays within the triangle of where it was and the near edge of the box. Right beside the box it always is.
 */
export function isHeadedFor(box: Box, from: Point, to: Point): boolean {
  const { left, top, right, bottom } = box;
  const x = slab(from.x, to.x - from.x, left - TOLERANCE, right + TOLERANCE);
  const y = slab(from.y, to.y - from.y, top - TOLERANCE, bottom + TOLERANCE);
  return Math.max(x.enter, y.enter, 0) <= Math.min(x.leave, y.leave);
}

/** When a movement along one axis is between two bounds; one step is from 0 to 1. */
function slab(start: number, step: number, low: number, high: number): { enter: number; leave: number } {
  if (step === 0) {
    const isBetween = low <= start && start <= high;
    return isBetween ? { enter: Number.NEGATIVE_INFINITY, leave: Number.POSITIVE_INFINITY } : { enter: 1, leave: -1 };
  }
  const [a, b] = [(low - start) / step, (high - start) / step];
  return { enter: Math.min(a, b), leave: Math.max(a, b) };
}
