import { callOfBackground } from '../../src/messaging/client';
import type { FollowedSettings } from '../../src/settings/follow-page-settings';
import type { LookSettings } from '../../src/settings/look-settings';

/** Has the background give marked text the look that the reader chooses later, until the signal aborts; the first was put in before. */
export function followLook(settings: FollowedSettings, signal: AbortSignal): void {
  const changeLook = callOfBackground('changeLook');
  let from: LookSettings | null = null;
  const follow = (to: LookSettings) => {
    const request = from && { from, to };
    from = to;
    // A background that was stopped in the middle of a request answers the second.
    if (request)
      changeLook(request)
        .catch(() => changeLook(request))
        .catch(() => undefined);
  };
  settings.watch('look', follow, signal);
}
