import type { BackgroundClient, Handlers, PageCalls } from '../../messaging/contract';
import type { SiteMode } from '../../settings/site-settings';

/** What triage needs of the browser and of the rest of the extension. */
export interface TriageEnvironment {
  /** See `BackgroundCalls.triage`. */
  triage: BackgroundClient['triage'];
  readSiteMode(host: string): Promise<SiteMode>;
  /** Leaves for the reader that this page is to be marked although Backstory waits on the site. */
  noteAskedFor(): void;
  /** Resolves at the next change of the settings; rejects when the signal aborts. */
  nextSettingsChange(signal: AbortSignal): Promise<void>;
  /** Answers the popup's calls until the signal aborts. */
  serve(handlers: Partial<Handlers<PageCalls>>, signal: AbortSignal): void;
}
