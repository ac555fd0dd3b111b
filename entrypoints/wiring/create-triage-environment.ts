import { createBackgroundClient } from '../../src/messaging/client';
import { servePage } from '../../src/messaging/server';
import { sharedState } from '../../src/page/lifetime/isolated-world';
import type { TriageEnvironment } from '../../src/page/triage/triage-environment';
import { nextSettingsChange, readSiteMode } from '../../src/settings/settings-store';

/** What triage gets of the browser. */
export function createTriageEnvironment(): TriageEnvironment {
  return {
    triage: createBackgroundClient().triage,
    readSiteMode,
    noteAskedFor() {
      sharedState().isAskedFor = true;
    },
    nextSettingsChange,
    serve: servePage,
  };
}
