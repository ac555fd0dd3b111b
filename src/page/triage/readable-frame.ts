/** A frame smaller than this holds an advertisement or a counter, and nothing that anyone reads. In CSS px. */
const LEAST_WIDTH = 200;
const LEAST_HEIGHT = 100;

/** Whether a window is large enough to be read in. The top window always is. */
export function isReadableFrame(view: Window): boolean {
  return view === view.top || (view.innerWidth >= LEAST_WIDTH && view.innerHeight >= LEAST_HEIGHT);
}
