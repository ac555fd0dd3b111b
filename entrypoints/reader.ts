import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { sharedState } from '../src/page/lifetime/isolated-world';
import { startPageSession } from '../src/page/page-session';
import { createPageEnvironment } from './wiring/create-page-environment';
import { followLook } from './wiring/follow-look';
import { loadInjectedExplaining } from './wiring/load-injected-explaining';

/** Put into pages that have something to be marked. */
export default defineUnlistedScript(() => {
  const state = sharedState();
  if (state.isReaderRunning) return;
  state.isReaderRunning = true;
  const environment = createPageEnvironment();
  const { signal } = new AbortController();
  followLook(signal);
  startPageSession({ ...environment, loadExplaining: loadInjectedExplaining, isFirstReport: false }, signal);
});
