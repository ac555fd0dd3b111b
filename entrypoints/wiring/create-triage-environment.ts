import { createBackgroundClient } from '../../src/messaging/client';
import { isExtensionAlive } from '../../src/messaging/is-alive';
import { servePage } from '../../src/messaging/server';
import type { TriageEnvironment } from '../../src/page/triage/triage-environment';
import { nextSettingsChange, readSiteEnabled } from '../../src/settings/settings-store';

/** What triage gets of the browser. */
export function createTriageEnvironment(): TriageEnvironment {
  return {
    triage: createBackgroundClient().triage,
    isSiteEnabled: readSiteEnabled,
    nextSettingsChange,
    serve: servePage,
    isAlive: isExtensionAlive,
  };
}
