import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { callOfBackground } from '../src/messaging/client';
import { servePage } from '../src/messaging/server';
import { sharedState } from '../src/page/lifetime/isolated-world';
import { whenBackFromCache } from '../src/page/lifetime/when-back-from-cache';
import { startPageSession } from '../src/page/page-session';
import { followPageSettings } from '../src/settings/follow-page-settings';
import { createPageEnvironment } from './wiring/create-page-environment';
import { followLook } from './wiring/follow-look';
import { loadInjectedExplaining } from './wiring/load-injected-explaining';
import { watchersOf } from './wiring/watchers-of';

/** Put into pages that have something to be marked, after what the reader has chosen for them. */
export default defineUnlistedScript(() => {
  const state = sharedState();
  if (state.isReaderRunning || !state.settings) return;
  state.isReaderRunning = true;
  const { signal } = new AbortController();
  const ask = callOfBackground('pageSettings');
  const settings = followPageSettings(state.settings, () => ask({ host: location.host }));
  followLook(settings, signal);
  startPageSession(
    {
      ...createPageEnvironment(),
      ...watchersOf(settings),
      serve: (handlers, ended) => servePage({ ...handlers, settingsChanged: settings.refresh }, ended),
      loadExplaining: loadInjectedExplaining,
      isFirstReport: false,
    },
    signal,
  );
  // Nothing is heard of changes while the page is kept for the way back.
  whenBackFromCache(() => settings.refresh(), signal);
});
