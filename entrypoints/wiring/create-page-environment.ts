import { callOfBackground } from '../../src/messaging/client';
import { isExtensionAlive } from '../../src/messaging/is-alive';
import { sharedState } from '../../src/page/lifetime/isolated-world';
import type { PageEnvironment } from '../../src/page/page-session';

/** What a page session gets of the browser, in a page of the web and in our own demonstration alike. */
export function createPageEnvironment(): Pick<PageEnvironment, 'background' | 'isAskedFor' | 'isAlive'> {
  return {
    background: { scan: callOfBackground('scan'), reportPage: callOfBackground('reportPage') },
    isAskedFor: sharedState().isAskedFor === true,
    isAlive: isExtensionAlive,
  };
}
