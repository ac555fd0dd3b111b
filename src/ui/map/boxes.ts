/** In px, from the top left corner of a drawing. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Whether two boxes cover one another, or come nearer than `air`, in px. */
export function overlap(a: Box, b: Box, air = 0): boolean {
  return a.left < b.right + air && b.left < a.right + air && a.top < b.bottom + air && b.top < a.bottom + air;
}

/** Whether a box lies in a drawing of this size, at least `air` from its edges, all in px. */
export function isWithin(
  { left, top, right, bottom }: Box,
  { width, height }: { width: number; height: number },
  air = 0,
): boolean {
  return left >= air && top >= air && right <= width - air && bottom <= height - air;
}

/** The box around a point, `half` to each side, in px. */
export function boxAround([x, y]: readonly [number, number], half: number): Box {
  return { left: x - half, top: y - half, right: x + half, bottom: y + half };
}
