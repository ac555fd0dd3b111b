import type { StartExplaining } from '../explaining';
import type { Lookout } from '../triage/first-look';

/**
 * What the extension's scripts of one document leave for each other. They run in a world of their own: no script of the page sees it.
 */
interface SharedState {
  /** What the first look has left. */
  lookout?: Lookout | undefined;
  isTriageRunning?: boolean;
  isReaderRunning?: boolean;
  startExplaining?: StartExplaining;
  /** Whether the reader has asked for this page to be marked. */
  isAskedFor?: boolean;
}

declare global {
  var backstory: SharedState | undefined;
}

/** The state shared by the scripts in this document. */
export function sharedState(): SharedState {
  globalThis.backstory ??= {};
  return globalThis.backstory;
}
