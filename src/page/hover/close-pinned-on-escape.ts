import type { TooltipHost } from '../tooltip/tooltip-host';

/** Closes the pinned card with Escape, unless another card is open, which goes first; and when the signal aborts. */
export function closePinnedOnEscape(document: Document, tooltip: TooltipHost, signal: AbortSignal): void {
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Escape' && !tooltip.isShowing) tooltip.pinned.close();
    },
    { capture: true, passive: true, signal },
  );
  signal.addEventListener('abort', () => tooltip.pinned.close(), { once: true });
}
