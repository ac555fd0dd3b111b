import '../fixtures/harness';
import type { DrawnMap } from '../../../src/core/map/locate';
import type { MapData } from '../../../src/core/map/map-data';
import { GALLERY_FONT_CSS, loadGalleryFonts } from './fonts';
import { nextFrame } from './gallery-state';
import { GALLERY_STATES } from './states';

/** Put in by the bundler. */
declare const GALLERY_MAPS: { map: MapData; cardMap: DrawnMap };

/** The pages that cards stand on are those of others: plain, in the scheme of the reader. */
const STAGE_CSS = `
  #card-host { display: block; inline-size: min(400px, 100%); font-size: 15px; }
  body:has(> #card-host) { margin: 12px; background: light-dark(#ececec, #0c0d0e); }
  /* A picture is as high as the page: one that was laid out beside a scrollbar would be narrower. */
  :root { scrollbar-width: none; }
  * { caret-color: transparent !important; transition: none !important; animation: none !important; }
`;

/** Draws a state of the gallery in a language; resolves when nothing of it moves any more. */
export async function showState(name: string, locale: string): Promise<void> {
  const state = GALLERY_STATES[name];
  if (!state) throw new Error(`The gallery has no ${name}.`);
  await loadGalleryFonts();
  // After the styles of the view, which are put in when it is drawn.
  const shown = state.show({ harness, locale, ...GALLERY_MAPS });
  addSheet(document);
  await shown;
  const card = document.querySelector('#card-host')?.shadowRoot;
  if (card) addSheet(card);
  await settle();
}

/** Resolves when what was asked for has been laid out. */
export async function settle(): Promise<void> {
  await document.fonts.ready;
  // What a view measures of itself it draws anew in the frame after.
  for (let frame = 0; frame < 3; frame++) await nextFrame();
  const active = document.activeElement;
  if (active instanceof HTMLElement) (active.shadowRoot?.activeElement as HTMLElement | null)?.blur();
}

function addSheet(root: Document | ShadowRoot): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(GALLERY_FONT_CSS + STAGE_CSS);
  root.adoptedStyleSheets.push(sheet);
}
