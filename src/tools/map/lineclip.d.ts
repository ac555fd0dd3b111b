/** The one function that is used of a package without types of its own. */
declare module 'lineclip' {
  type Point = [x: number, y: number];
  /** Cuts a ring, first point repeated or not, to a box `[west, south, east, north]`. Empty when nothing is left. */
  export function clipPolygon(points: Point[], box: readonly [number, number, number, number]): Point[];
}
