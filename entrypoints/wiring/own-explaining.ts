import { createBackgroundClient } from '../../src/messaging/client';
import { createExplaining, type StartExplaining } from '../../src/page/explaining';
import { setMuted, watchHover } from '../../src/settings/settings-store';
import { createCardView } from './card-view';

/** What explains terms, with what it gets of the browser. */
export function createOwnExplaining(): StartExplaining {
  return createExplaining({ background: createBackgroundClient(), loadView: createCardView, setMuted, watchHover });
}
