import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { FirstLook } from '../src/messaging/contract';
import { hasExtension, tellBackground } from '../src/messaging/late-call';
import { sharedState } from '../src/page/lifetime/isolated-world';
import { takeFirstLook } from '../src/page/triage/first-look';

/** The one script that every page gets. What it returns goes to the background, which has put it there. */
export default defineUnlistedScript((): FirstLook | null => {
  const state = sharedState();
  if (state.isTriageRunning || state.isReaderRunning || state.lookout?.isSpent === false) return null;
  state.lookout?.end();
  const taken = takeFirstLook({
    isTriageWanted: () => !state.isReaderRunning,
    wantTriage: () => tellBackground('loadTriage', {}),
    wantFrames: (addresses) => tellBackground('triageFrames', { addresses, isAskedFor: false }),
    isAlive: hasExtension,
  });
  if (taken) state.lookout = taken.lookout;
  return taken?.look ?? null;
});
