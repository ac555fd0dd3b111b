import { browser } from 'wxt/browser';
import { createBackgroundClient } from '../../src/messaging/client';
import { createPanelOpener } from '../../src/messaging/open-side-panel';
import { createWatchedPage } from '../../src/messaging/watched-page';
import { setSiteMode } from '../../src/settings/settings-store';
import { chosenMessages, watchMessages } from '../../src/storage/interface-messages';
import { readLastOpened } from '../../src/storage/last-opened';
import { createMapLoader } from '../../src/storage/packaged-map';
import { readPopupView, rememberPopupView } from '../../src/storage/popup-view';
import { findPopupTab } from '../../src/ui/popup/find-popup-tab';
import { mountPopup } from '../../src/ui/popup/mount-popup';
import type { PopupState } from '../../src/ui/popup/popup-state';
import { createShortcuts } from '../wiring/create-shortcuts';

// Each takes the browser a moment: all are asked for at once.
const [words, opener] = [chosenMessages(), createPanelOpener()];
const tabId = await findPopupTab(window.location.search, () =>
  browser.tabs.query({ active: true, currentWindow: true }),
);
const [messages, openPanel, lastOpened, lastView] = await Promise.all([
  words,
  opener,
  tabId === null ? null : readLastOpened(tabId),
  tabId === null ? null : readPopupView(tabId),
]);
mountPopup(document.getElementById('root') as HTMLElement, {
  messages,
  watchMessages,
  background: createBackgroundClient(),
  loadMap: createMapLoader('map.json'),
  page: tabId === null ? null : createWatchedPage(tabId),
  setSiteMode,
  openSettings() {
    void browser.runtime.openOptionsPage().then(() => window.close());
  },
  lastOpened,
  shortcuts: createShortcuts(),
  entryUrl: (entry) => `${browser.runtime.getURL('/entry.html')}#${encodeURIComponent(entry)}`,
  lastView: lastView as PopupState | null,
  rememberView: async (view) => (tabId === null ? undefined : rememberPopupView(tabId, view)),
  openBriefing: openPanel && (() => void openPanel().then(() => window.close())),
});
