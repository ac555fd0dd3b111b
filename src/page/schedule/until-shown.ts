/** Resolves once the document is in a tab that is shown, or rejects when the signal aborts. */
export function untilShown(document: Document, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    if (!document.hidden) {
      resolve();
      return;
    }
    const end = () => {
      document.removeEventListener('visibilitychange', look);
      signal.removeEventListener('abort', abort);
    };
    const look = () => {
      if (document.hidden) return;
      end();
      resolve();
    };
    const abort = () => {
      end();
      reject(signal.reason);
    };
    document.addEventListener('visibilitychange', look);
    signal.addEventListener('abort', abort, { once: true });
  });
}
