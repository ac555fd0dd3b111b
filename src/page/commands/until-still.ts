/** So many frames in a row at one place, and a range is at rest: a smooth scroll moves in each. */
const FRAMES = 3;
/** Something that never rests is taken as it is. */
const MOST_FRAMES = 90;

/** Resolves when a range has stopped moving in the viewport, or after a second and a half. */
export function untilStill(range: Range): Promise<void> {
  return new Promise((resolve) => {
    let last = Number.NaN;
    let still = 0;
    let frames = 0;
    const look = () => {
      const { top } = range.getBoundingClientRect();
      still = top === last ? still + 1 : 0;
      last = top;
      frames++;
      if (still >= FRAMES || frames >= MOST_FRAMES) resolve();
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}
