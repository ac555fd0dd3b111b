/** Whether a stretch of work has used up its share of time. */
export type IsTimeUp = () => boolean;

/** Longer, and a frame would be missed: 16 ms are a frame, of which the page needs its part. */
const SLICE_MS = 6;
/** In a page that is never idle, a stretch still gets on. */
const LEAST_SLICE_MS = 2;

/**
 * Resolves when the page has nothing better to do, at the latest after `timeout` ms, with a clock for the stretch of work that
 * may follow at once. Rejects when the signal aborts.
 */
export function nextIdle(timeout: number, signal: AbortSignal): Promise<IsTimeUp> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const request = requestIdleCallback(
      (deadline) => {
        signal.removeEventListener('abort', abort);
        const share = Math.max(LEAST_SLICE_MS, Math.min(SLICE_MS, deadline.timeRemaining()));
        const end = performance.now() + share;
        resolve(() => performance.now() >= end);
      },
      { timeout },
    );
    const abort = () => {
      cancelIdleCallback(request);
      reject(signal.reason);
    };
    signal.addEventListener('abort', abort, { once: true });
  });
}
