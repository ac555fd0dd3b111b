import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { comparePictures, shrinkPicture as shrink } from '../../ui/support/compare-pictures';

const shrinkPicture = (picture: Uint8Array) => shrink(picture, 2);

/** A white picture with a dark box of some size in it. */
function picture(box: number, { width = 100, ink = 20 } = {}): Uint8Array {
  const png = new PNG({ width, height: 80 });
  png.data.fill(255);
  for (let y = 10; y < 10 + box; y++)
    for (let x = 10; x < 10 + box; x++) png.data.fill(ink, (y * width + x) * 4, (y * width + x) * 4 + 3);
  return PNG.sync.write(png);
}

describe('pictures of views', () => {
  it('are kept as much smaller as is asked for', () => {
    const { width, height } = PNG.sync.read(shrinkPicture(picture(10)));
    expect([width, height]).toEqual([50, 40]);
  });

  it('are alike where nothing changed, and where a colour changed as little as letters are smoothed', () => {
    const kept = shrinkPicture(picture(10));
    expect(comparePictures(shrinkPicture(picture(10)), kept).differing).toBe(0);
    expect(comparePictures(shrinkPicture(picture(10, { ink: 34 })), kept).differing).toBe(0);
  });

  it('differ where something as small as an icon is there or not', () => {
    expect(comparePictures(shrinkPicture(picture(16)), shrinkPicture(picture(0))).differing).toBeGreaterThan(6);
  });

  it('differ where the view has another size', () => {
    const { differing, difference } = comparePictures(
      shrinkPicture(picture(10, { width: 104 })),
      shrinkPicture(picture(10)),
    );
    expect([differing, difference]).toEqual([null, null]);
  });
});
