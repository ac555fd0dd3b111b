/** In TypeScript's DOM types it is missing. */
interface CloseRequests {
  CloseWatcher?: new (options: { signal: AbortSignal }) => EventTarget;
}

/**
 * Calls back when the reader asks for what is open to be closed in the way of their device, such as Android's button or gesture for
 * going back, until the signal aborts. Does nothing in browsers that do not tell: the page's history is not ours to add to.
 */
export function watchCloseRequests(onClose: () => void, signal: AbortSignal): void {
  const { CloseWatcher } = globalThis as CloseRequests;
  if (!CloseWatcher || signal.aborted) return;
  new CloseWatcher({ signal }).addEventListener('close', onClose, { once: true });
}
