import { wait } from './wait';

/** In ms: a page builds itself up in its first seconds, and seldom changes its ways later. */
const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 60_000;

/** Calls `action` after a second, then after pauses twice as long each, up to a minute, until the signal aborts. */
export function repeatWithGrowingPauses(action: () => void, signal: AbortSignal): void {
  const repeat = async () => {
    for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(2 * pause, LONGEST_PAUSE_MS)) {
      await wait(pause, signal);
      action();
    }
  };
  // It ends in no other way than by the signal.
  repeat().catch(() => undefined);
}
