import './fixed-day';
import { settle, showState } from './show-state';
import { GALLERY_STATES } from './states';

declare global {
  /** What tests call. */
  var gallery: { names: string[]; showState: typeof showState; settle: typeof settle; widthOf(name: string): number };
}

globalThis.gallery = {
  names: Object.keys(GALLERY_STATES),
  showState,
  settle,
  widthOf: (name) => GALLERY_STATES[name]?.width ?? 0,
};
