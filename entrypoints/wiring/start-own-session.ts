import { servePage } from '../../src/messaging/server';
import { startPageSession } from '../../src/page/page-session';
import { watchMarking, watchMuted, watchReading, watchSiteMode } from '../../src/settings/settings-store';
import { createPageEnvironment } from './create-page-environment';
import { createOwnExplaining } from './own-explaining';
import { followOwnLook } from './own-look';
import '../../src/page/highlight/highlight.css';

/**
 * Does for a page of our own what our scripts do for pages of the web, for as long as it is there. It is no site that readers
 * would think of when they choose where Backstory runs: it is on, unless it is switched off itself.
 */
export function startOwnSession(): void {
  const { signal } = new AbortController();
  followOwnLook(signal);
  startPageSession(
    {
      ...createPageEnvironment(),
      watchSiteMode: (host, listener, ended) =>
        watchSiteMode(host, listener, ended, (sites) => ({ ...sites, elsewhere: 'on' })),
      serve: servePage,
      watchReading,
      watchMarking,
      watchMuted,
      loadExplaining: async () => createOwnExplaining(),
      isFirstReport: true,
    },
    signal,
  );
}
