/**
 * A frame smaller than this holds an advertisement or a counter, and hardly ever anything that anyone reads: the usual advertisements
 * are 300 px wide or 90 high. In CSS px. On a screen as narrow as that a frame counts that takes up most of it.
 */
const LEAST_FRAME = { width: 400, height: 200, shareOfScreen: 0.8 };

/** Whether a frame of this size is large enough to be read in. */
export function isReadableSize(width: number, height: number): boolean {
  return height >= LEAST_FRAME.height && width >= Math.min(LEAST_FRAME.width, screen.width * LEAST_FRAME.shareOfScreen);
}
