import { createBackgroundClient } from '../../src/messaging/client';
import { readSettingsFile, writeSettingsFile } from '../../src/settings/settings-file';
import { changeSettings, readSettings, watchSettings } from '../../src/settings/settings-store';
import { readSyncState, turnSync, watchSyncState } from '../../src/settings/sync/sync-store';
import { createMessages, watchMessages } from '../../src/storage/interface-messages';
import { saveFile } from '../../src/storage/save-file';
import { mountSettingsPage } from '../../src/ui/settings-page/mount-settings-page';
import { markRanges } from '../wiring/mark-ranges';
import { createOwnLook } from '../wiring/own-look';

const settings = await readSettings();
mountSettingsPage(document.getElementById('root') as HTMLElement, {
  settings,
  messages: await createMessages(settings.language),
  watchMessages,
  background: createBackgroundClient(),
  change: changeSettings,
  watch: watchSettings,
  mark: markRanges,
  showLook: createOwnLook(),
  saveFile,
  writeSettings: writeSettingsFile,
  readSettings: readSettingsFile,
  sync: { status: await readSyncState(), turn: turnSync, watch: watchSyncState },
});
