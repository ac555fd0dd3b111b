import { createBackgroundClient } from '../../src/messaging/client';
import { createMapLoader } from '../../src/storage/packaged-map';
import { mountEntryPage } from '../../src/ui/entry-page/mount-entry-page';

mountEntryPage(document.getElementById('root') as HTMLElement, {
  background: createBackgroundClient(),
  loadMap: createMapLoader('map.json'),
});
