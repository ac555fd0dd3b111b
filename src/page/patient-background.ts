import type { BackgroundClient } from '../messaging/contract';
import { wait } from './schedule/wait';

type PageBackground = Pick<BackgroundClient, 'scan' | 'card' | 'openEntry' | 'reportPage'>;

/** A background that was stopped in the middle of a request is back by then. */
const PAUSE_MS = 500;

/**
 * The background with a second try: a browser may stop it at any time, and starts it again for the next message. What fails
 * twice fails for good, as it does once the extension has been updated or removed.
 */
export function makePatient(background: PageBackground, signal: AbortSignal): PageBackground {
  const patiently =
    <Request, Reply>(call: (request: Request) => Promise<Reply>) =>
    async (request: Request): Promise<Reply> => {
      try {
        return await call(request);
      } catch {
        await wait(PAUSE_MS, signal);
        return await call(request);
      }
    };
  return {
    scan: patiently(background.scan),
    card: patiently(background.card),
    openEntry: patiently(background.openEntry),
    reportPage: patiently(background.reportPage),
  };
}
