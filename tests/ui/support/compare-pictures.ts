import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** How far colours may differ; see pixelmatch. */
const THRESHOLD = 0.15;
/** Levels of each colour that are kept: fewer make smaller files. */
const LEVEL_STEP = 32;

export interface Comparison {
  /** Points that differ, of the pictures that were shrunk; null where the sizes differ. */
  differing: number | null;
  /** Where they differ, as PNG; null where the sizes differ. */
  difference: Uint8Array | null;
}

/**
 * A picture as it is kept, as PNG: smaller, in fewer colours. How a browser smooths the edges of letters is then hardly seen any more.
 * @param scale so many points in a row become one.
 */
export function shrinkPicture(picture: Uint8Array, scale: number): Buffer {
  const { width, height, data } = PNG.sync.read(Buffer.from(picture));
  const small = new PNG({ width: Math.floor(width / scale), height: Math.floor(height / scale) });
  for (let y = 0; y < small.height; y++) {
    for (let x = 0; x < small.width; x++) {
      for (let channel = 0; channel < 3; channel++) {
        let sum = 0;
        for (let dy = 0; dy < scale; dy++)
          for (let dx = 0; dx < scale; dx++)
            sum += data[((y * scale + dy) * width + x * scale + dx) * 4 + channel] ?? 0;
        const level = Math.round(sum / (scale * scale) / LEVEL_STEP) * LEVEL_STEP;
        small.data[(y * small.width + x) * 4 + channel] = Math.min(level, 255);
      }
      small.data[(y * small.width + x) * 4 + 3] = 255;
    }
  }
  return PNG.sync.write(small, { colorType: 2, deflateLevel: 9, filterType: 0 });
}

/** Compares two pictures that were shrunk. */
export function comparePictures(actual: Uint8Array, expected: Uint8Array): Comparison {
  const a = PNG.sync.read(Buffer.from(actual));
  const b = PNG.sync.read(Buffer.from(expected));
  if (a.width !== b.width || a.height !== b.height) return { differing: null, difference: null };
  const difference = new PNG({ width: a.width, height: a.height });
  const differing = pixelmatch(a.data, b.data, difference.data, a.width, a.height, { threshold: THRESHOLD });
  return { differing, difference: PNG.sync.write(difference) };
}
