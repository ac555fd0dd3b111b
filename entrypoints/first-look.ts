import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { hasExtension, tellBackground } from '../src/messaging/late-call';
import { sharedState } from '../src/page/lifetime/isolated-world';
import { takeFirstLook } from '../src/page/triage/first-look';

/** The one script that every page gets. Whether there will be a look for whoever put it there to collect. */
export default defineUnlistedScript((): boolean => {
  const state = sharedState();
  if (state.isTriageRunning || state.isReaderRunning || state.lookout?.isSpent === false) return false;
  state.lookout?.end();
  const lookout = takeFirstLook({
    isTriageWanted: () => !state.isReaderRunning,
    wantTriage: () => tellBackground('loadTriage', {}),
    wantFrames: (addresses) => tellBackground('triageFrames', { addresses, isAskedFor: false }),
    isAlive: hasExtension,
  });
  if (lookout) state.lookout = lookout;
  return lookout !== null;
});
