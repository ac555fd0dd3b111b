import type { PageSettings } from '../../settings/page-settings';
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
  /** What the reader starts with. */
  settings?: PageSettings;
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

/** Leaves for the reader what was chosen for the page. Sent to pages by itself: it refers to nothing outside of itself. */
export function handOverSettings(settings: PageSettings): void {
  globalThis.backstory = Object.assign(globalThis.backstory ?? {}, { settings });
}
