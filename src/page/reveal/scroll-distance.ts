/** A stretch along one axis, in CSS px. */
export interface Stretch {
  start: number;
  end: number;
}

/**
 * How far to scroll so that the target comes to the middle of the view; 0 where it is well within it already: at least a quarter
 * of the view away from either edge.
 */
export function scrollDistance(target: Stretch, view: Stretch): number {
  const margin = (view.end - view.start) / 4;
  if (target.start >= view.start + margin && target.end <= view.end - margin) return 0;
  return (target.start + target.end) / 2 - (view.start + view.end) / 2;
}

/** How much of a distance a scroller can go, from where it stands. */
export function reachableDistance(distance: number, scroller: { position: number; most: number }): number {
  return Math.min(Math.max(distance, -scroller.position), scroller.most - scroller.position);
}
