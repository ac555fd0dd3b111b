/**
 * Resolves in the next animation frame, before its style and layout are worked out; after `timeout` ms where none comes. Rejects when
 * the signal aborts.
 */
export function nextFrame(timeout: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const end = (settle: () => void) => {
      cancelAnimationFrame(request);
      clearTimeout(timer);
      signal.removeEventListener('abort', abort);
      settle();
    };
    const abort = () => end(() => reject(signal.reason));
    const request = requestAnimationFrame(() => end(resolve));
    const timer = setTimeout(() => end(resolve), timeout);
    signal.addEventListener('abort', abort, { once: true });
  });
}
