import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { sharedState } from '../src/page/lifetime/isolated-world';
import { createCardView } from './wiring/card-view';

/** Put into pages on which a card is about to be shown. */
export default defineUnlistedScript(() => {
  sharedState().cardView = createCardView();
});
