import { TAKEOVER_EVENT } from '../../messaging/contract';

/** What a reader does before a leftover could mislead them. */
const OCCASIONS = ['pointermove', 'scroll', 'visibilitychange', TAKEOVER_EVENT];

/**
 * Calls `end` when the extension was updated, switched off or removed. Browsers do not tell its scripts; they find out on
 * occasion, which nothing of the page can forge: an event alone ends nothing.
 */
export function endWhenOrphaned(isAlive: () => boolean, end: () => void, signal: AbortSignal): void {
  const look = () => {
    if (!isAlive()) end();
  };
  for (const type of OCCASIONS) document.addEventListener(type, look, { capture: true, passive: true, signal });
}
