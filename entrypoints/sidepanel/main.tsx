import { browser } from 'wxt/browser';
import { createBackgroundClient } from '../../src/messaging/client';
import { followPage } from '../../src/messaging/follow-page';
import { setSiteMode } from '../../src/settings/settings-store';
import { chosenMessages, watchMessages } from '../../src/storage/interface-messages';
import { createMapLoader } from '../../src/storage/packaged-map';
import { mountBriefing } from '../../src/ui/briefing/mount-briefing';
import { findPopupTab } from '../../src/ui/popup/find-popup-tab';

// Opened as a page of its own, the panel stays with the tab that its address names.
const named = await findPopupTab(window.location.search, async () => []);
mountBriefing(document.getElementById('root') as HTMLElement, {
  messages: await chosenMessages(),
  watchMessages,
  background: createBackgroundClient(),
  loadMap: createMapLoader('map.json'),
  followPage: (listener, signal) => followPage(named, listener, signal),
  setSiteMode,
  entryUrl: (entry) => `${browser.runtime.getURL('/entry.html')}#${encodeURIComponent(entry)}`,
});
