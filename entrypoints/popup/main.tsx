import { browser } from 'wxt/browser';
import { createBackgroundClient, createPageClient } from '../../src/messaging/client';
import { setSiteEnabled } from '../../src/settings/settings-store';
import { createMessages } from '../../src/storage/interface-messages';
import { readLastOpened, rememberLastOpened } from '../../src/storage/last-opened';
import { createMapLoader } from '../../src/storage/packaged-map';
import { findPopupTab } from '../../src/ui/popup/find-popup-tab';
import { mountPopup } from '../../src/ui/popup/mount-popup';
import { createShortcuts } from '../wiring/create-shortcuts';

const tabId = await findPopupTab(window.location.search, () =>
  browser.tabs.query({ active: true, currentWindow: true }),
);
mountPopup(document.getElementById('root') as HTMLElement, {
  messages: await createMessages(null),
  background: createBackgroundClient(),
  loadMap: createMapLoader('map.json'),
  page: tabId === null ? null : createPageClient(tabId),
  setSiteEnabled,
  lastOpened: tabId === null ? null : await readLastOpened(tabId),
  rememberOpened: async (entry) => (tabId === null ? undefined : rememberLastOpened(tabId, entry)),
  shortcuts: createShortcuts(),
  entryUrl: (entry) => `${browser.runtime.getURL('/entry.html')}#${encodeURIComponent(entry)}`,
});
