import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { sharedState } from '../src/page/lifetime/isolated-world';
import { startTriage } from '../src/page/triage/start-triage';
import { createTriageEnvironment } from './wiring/create-triage-environment';

/** Put into pages that changed after the first look, are large, were seen late, or are asked something. */
export default defineUnlistedScript(() => {
  const state = sharedState();
  if (state.isTriageRunning) return;
  state.isTriageRunning = true;
  state.lookout?.end();
  state.lookout = undefined;
  startTriage(createTriageEnvironment());
});
