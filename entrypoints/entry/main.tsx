import { createBackgroundClient } from '../../src/messaging/client';
import { mountEntryPage } from '../../src/ui/entry-page/mount-entry-page';

mountEntryPage(document.getElementById('root') as HTMLElement, { background: createBackgroundClient() });
