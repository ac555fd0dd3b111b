import type { MapSize, Point } from '../../core/map/map-view';
import { type Box, boxAround, isWithin, overlap } from './boxes';

export interface LabelledPoint {
  point: Point;
  /** Half of what the point's own drawing takes up, in px. */
  reach: number;
  /** Of the label, in px. */
  width: number;
  height: number;
}

/** Where a label stands; null where no place was free. */
export type PlacedLabel = Box | null;

/** Between the drawing of a point and its label, in px. */
const GAP = 3;
/** Between two labels, in px. */
const AIR = 2;

/**
 * Places each label beside its point, so that none covers another, a point that has one, or anything in `taken`, and none leaves the map. The
 * first come first: give the most telling points first. The result has one item for each point, in the same order.
 */
export function placeLabels(
  points: readonly LabelledPoint[],
  size: MapSize,
  taken: readonly Box[] = [],
): PlacedLabel[] {
  const placed = [...taken];
  const isFree = (box: Box) => !placed.some((other) => overlap(box, other, AIR));
  return points.map((point) => {
    const dot = boxAround(point.point, point.reach);
    const label = isFree(dot) ? placesAround(point).find((box) => isWithin(box, size, AIR) && isFree(box)) : undefined;
    if (!label) return null;
    placed.push(label, dot);
    return label;
  });
}

/** Beside the point, then above and below, then at the corners. */
export function placesAround({ point: [x, y], reach, width, height }: LabelledPoint): Box[] {
  const at = (left: number, top: number): Box => ({ left, top, right: left + width, bottom: top + height });
  const away = reach + GAP;
  const [right, left] = [x + away, x - away - width];
  const [above, below] = [y - away - height, y + away];
  // At the corners a label comes closer, since its own corner is empty.
  const near = away / 2;
  return [
    at(right, y - height / 2),
    at(left, y - height / 2),
    at(x - width / 2, above),
    at(x - width / 2, below),
    at(right - near, above + near),
    at(right - near, below - near),
    at(left + near, above + near),
    at(left + near, below - near),
  ];
}
