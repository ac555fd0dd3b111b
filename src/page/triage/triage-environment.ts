import type { BackgroundClient, Handlers, PageCalls } from '../../messaging/contract';

/** What triage needs of the browser and of the rest of the extension. */
export interface TriageEnvironment {
  /** See `BackgroundCalls.triage`. */
  triage: BackgroundClient['triage'];
  isSiteEnabled(host: string): Promise<boolean>;
  /** Resolves at the next change of the settings; rejects when the signal aborts. */
  nextSettingsChange(signal: AbortSignal): Promise<void>;
  /** Answers the popup's calls until the signal aborts. */
  serve(handlers: Handlers<PageCalls>, signal: AbortSignal): void;
}
