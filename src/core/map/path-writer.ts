import type { GeoContext } from 'd3-geo';

/** A context for `geoPath` that writes the `d` of an SVG path. */
export interface PathWriter extends GeoContext {
  /** What was written since the last call. */
  take(): string;
}

/**
 * Writes with one decimal, and no more points than the drawing's size has use for.
 * @param leastStep points nearer than this to the one before are left out, in px.
 */
export function createPathWriter(leastStep: number): PathWriter {
  let written = '';
  let line: string[] = [];
  let isShut = false;
  let lastX = 0;
  let lastY = 0;
  /** The last point that was left out: where a line ends, it does end. */
  let skipped: string | null = null;

  const finish = () => {
    if (skipped && !isShut) line.push(skipped);
    const isWorthIt = isShut ? line.length > 2 : line.length > 1;
    if (isWorthIt) written += `M${line.join('L')}${isShut ? 'Z' : ''}`;
    line = [];
    isShut = false;
    skipped = null;
  };
  const keep = (x: number, y: number) => {
    line.push(format(x, y));
    [lastX, lastY] = [x, y];
    skipped = null;
  };

  return {
    beginPath: () => undefined,
    arc: () => undefined,
    moveTo(x, y) {
      finish();
      keep(x, y);
    },
    lineTo(x, y) {
      if (Math.abs(x - lastX) + Math.abs(y - lastY) >= leastStep) keep(x, y);
      else skipped = format(x, y);
    },
    closePath() {
      isShut = true;
    },
    take() {
      finish();
      const path = written;
      written = '';
      return path;
    },
  };
}

const format = (x: number, y: number) => `${Math.round(x * 10) / 10},${Math.round(y * 10) / 10}`;
