import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { sharedState } from '../src/page/lifetime/isolated-world';
import { startTriage } from '../src/page/triage/start-triage';
import { createTriageEnvironment } from './wiring/create-triage-environment';

/** The content script: the only one that every page gets. */
export default defineUnlistedScript(() => {
  const state = sharedState();
  if (state.isTriageRunning) return;
  state.isTriageRunning = true;
  startTriage(createTriageEnvironment());
});
