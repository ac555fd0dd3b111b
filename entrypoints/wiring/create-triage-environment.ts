import { callOfBackground } from '../../src/messaging/client';
import { isExtensionAlive } from '../../src/messaging/is-alive';
import { startServingPage } from '../../src/messaging/server';
import { sharedState } from '../../src/page/lifetime/isolated-world';
import type { TriageEnvironment } from '../../src/page/triage/triage-environment';
import { nextSettingsChange } from '../../src/settings/settings-store';

/** What triage gets of the browser. */
export function createTriageEnvironment(): TriageEnvironment {
  return {
    triage: callOfBackground('triage'),
    triageFrames: callOfBackground('triageFrames'),
    siteMode: callOfBackground('siteMode'),
    isAlive: isExtensionAlive,
    noteAskedFor() {
      sharedState().isAskedFor = true;
    },
    nextSettingsChange,
    serve: startServingPage,
  };
}
