import { CARD_STATES } from './card-states';
import type { GalleryStates } from './gallery-state';
import { PAGE_STATES } from './page-states';
import { POPUP_STATES } from './popup-states';

/** Every view in every state that looks different. */
export const GALLERY_STATES: GalleryStates = { ...CARD_STATES, ...POPUP_STATES, ...PAGE_STATES };
