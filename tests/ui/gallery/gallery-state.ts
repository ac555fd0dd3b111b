import type { DrawnMap } from '../../../src/core/map/locate';
import type { MapData } from '../../../src/core/map/map-data';
import type { Harness } from '../fixtures/harness';

/** What a state is shown with. */
export interface Stage {
  harness: Harness;
  /** The language of the interface. */
  locale: string;
  map: MapData;
  cardMap: DrawnMap;
}

/** A view in a state. All of it runs in the page. */
export interface GalleryState {
  /** The room that the view has, in CSS px. */
  width: number;
  /** Draws it, and resolves when it is all there. */
  show(stage: Stage): Promise<unknown>;
}

/** By names that are file names too. */
export type GalleryStates = Readonly<Record<string, GalleryState>>;

/** The most frames that a state may take to come about. */
const MOST_FRAMES = 600;

/** Resolves with the first element that matches, in the document or the card, as soon as there is one. */
export async function until(selector: string): Promise<HTMLElement> {
  for (let frame = 0; frame < MOST_FRAMES; frame++) {
    const found = all(selector)[0];
    if (found) return found;
    await nextFrame();
  }
  throw new Error(`Nothing matches ${selector}.`);
}

/** The elements that match now, in the document or the card. */
export function all(selector: string): HTMLElement[] {
  const root = document.querySelector('#card-host')?.shadowRoot ?? document;
  return [...root.querySelectorAll<HTMLElement>(selector)];
}

export function nextFrame(): Promise<unknown> {
  return new Promise((resolve) => requestAnimationFrame(resolve));
}
