/**
 * Calls back whenever the document is shown again after it was left and kept, which browsers do with whole pages: nothing in them
 * runs meanwhile, timers included.
 */
export function whenBackFromCache(onBack: () => void, signal: AbortSignal): void {
  addEventListener('pageshow', ({ persisted }) => persisted && onBack(), { passive: true, signal });
}
