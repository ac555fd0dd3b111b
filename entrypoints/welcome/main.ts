import { browser } from 'wxt/browser';
import { changeSettings, readSettings, watchSettings } from '../../src/settings/settings-store';
import { createMessages, watchMessages } from '../../src/storage/interface-messages';
import { hasPagePermission, requestPagePermission } from '../../src/storage/page-permission';
import { mountWelcomePage } from '../../src/ui/welcome-page/mount-welcome-page';
import { startOwnSession } from '../wiring/start-own-session';

const settings = await readSettings();
mountWelcomePage(document.getElementById('root') as HTMLElement, {
  settings,
  messages: await createMessages(settings.language),
  watchMessages,
  change: changeSettings,
  watch: watchSettings,
  isAllowed: await hasPagePermission(),
  allow: requestPagePermission,
  openSettings: () => void browser.runtime.openOptionsPage(),
});
// The session reads the page as it stands then.
startOwnSession();
