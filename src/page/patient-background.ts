import { wait } from './schedule/wait';

/** A background that was stopped in the middle of a request is back by then. */
const PAUSE_MS = 500;

/**
 * A call to the background with a second try: a browser may stop it at any time, and starts it again for the next message. What fails
 * twice fails for good, as it does once the extension has been updated or removed. Rejects when the signal aborts in between.
 */
export function patiently<Request, Reply>(
  call: (request: Request) => Promise<Reply>,
  signal: AbortSignal,
): (request: Request) => Promise<Reply> {
  return async (request) => {
    try {
      return await call(request);
    } catch {
      await wait(PAUSE_MS, signal);
      return await call(request);
    }
  };
}
