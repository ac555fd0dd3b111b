import { createBackgroundClient } from '../../src/messaging/client';
import { isExtensionAlive } from '../../src/messaging/is-alive';
import { servePage } from '../../src/messaging/server';
import { sharedState } from '../../src/page/lifetime/isolated-world';
import type { PageEnvironment } from '../../src/page/page-session';
import { watchMarking, watchMuted, watchReading, watchSiteMode } from '../../src/settings/settings-store';

/** What a page session gets of the browser, in a page of the web and in our own demonstration alike; how explaining comes differs. */
export function createPageEnvironment(): Omit<PageEnvironment, 'loadExplaining' | 'isFirstReport'> {
  return {
    background: createBackgroundClient(),
    serve: servePage,
    watchSiteMode,
    isAskedFor: sharedState().isAskedFor === true,
    watchReading,
    watchMarking,
    watchMuted,
    isAlive: isExtensionAlive,
  };
}
