import { createBackgroundClient } from '../../src/messaging/client';
import { chosenMessages, watchMessages } from '../../src/storage/interface-messages';
import { createMapLoader } from '../../src/storage/packaged-map';
import { mountEntryPage } from '../../src/ui/entry-page/mount-entry-page';

mountEntryPage(document.getElementById('root') as HTMLElement, {
  messages: await chosenMessages(),
  watchMessages,
  background: createBackgroundClient(),
  loadMap: createMapLoader('map.json'),
});
