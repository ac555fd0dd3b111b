import { createBackgroundClient } from '../../src/messaging/client';
import { readSettings } from '../../src/settings/settings-store';
import { createMessages } from '../../src/storage/interface-messages';
import { createMapLoader } from '../../src/storage/packaged-map';
import { mountEntryPage } from '../../src/ui/entry-page/mount-entry-page';

mountEntryPage(document.getElementById('root') as HTMLElement, {
  messages: await createMessages((await readSettings()).language),
  background: createBackgroundClient(),
  loadMap: createMapLoader('map.json'),
});
