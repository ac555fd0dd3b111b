import type { BackgroundClient, Handlers, PageCalls } from '../../messaging/contract';

/** What triage needs of the browser and of the rest of the extension. */
export interface TriageEnvironment {
  /** See `BackgroundCalls.triage`. */
  triage: BackgroundClient['triage'];
  /** See `BackgroundCalls.triageFrames`. */
  triageFrames: BackgroundClient['triageFrames'];
  /** False once the extension has been updated, switched off or removed. */
  isAlive(): boolean;
  siteMode: BackgroundClient['siteMode'];
  /** Leaves for the reader that this page is to be marked although Backstory waits on the site. */
  noteAskedFor(): void;
  /** Resolves at the next change of the settings. */
  nextSettingsChange(): Promise<void>;
  /** Answers the popup's calls, until what it returns is called. */
  serve(handlers: Partial<Handlers<PageCalls>>): () => void;
}
