import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { sharedState } from '../src/page/lifetime/isolated-world';
import { createOwnExplaining } from './wiring/own-explaining';

/** Put into pages on which the reader asks for something. */
export default defineUnlistedScript(() => {
  sharedState().startExplaining = createOwnExplaining();
});
