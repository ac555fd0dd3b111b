import type { PageEnvironment } from '../../src/page/page-session';
import type { FollowedSettings } from '../../src/settings/follow-page-settings';

type Watchers = Pick<PageEnvironment, 'watchSiteMode' | 'watchReading' | 'watchMarking' | 'watchMuted'>;

/** A page session's watchers of what the reader has chosen for the page. */
export function watchersOf(settings: FollowedSettings): Watchers {
  return {
    watchSiteMode: (_host, listener, signal) => settings.watch('mode', listener, signal),
    watchReading: (listener, signal) => settings.watch('reading', listener, signal),
    watchMarking: (listener, signal) => settings.watch('marking', listener, signal),
    watchMuted: (_host, listener, signal) => settings.watch('muted', (entries) => listener(new Set(entries)), signal),
  };
}
