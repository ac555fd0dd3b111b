import { createBackgroundClient } from '../../src/messaging/client';
import type { LookSettings } from '../../src/settings/look-settings';
import { watchLook } from '../../src/settings/settings-store';

/** Has the background give marked text the look that the reader has chosen, and chooses later, until the signal aborts. */
export function followLook(signal: AbortSignal): void {
  const { changeLook } = createBackgroundClient();
  let from: LookSettings | null = null;
  const follow = (to: LookSettings) => {
    const request = { from, to };
    from = to;
    // A background that was stopped in the middle of a request answers the second.
    changeLook(request)
      .catch(() => changeLook(request))
      .catch(() => undefined);
  };
  watchLook(follow, signal);
}
