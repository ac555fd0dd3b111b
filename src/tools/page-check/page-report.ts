import type { BrowserName } from '../browser/find-browser';
import type { ReadingOutcome } from '../pages/until-read';
import type { HoverOutcome } from './hover-first-term';

/** What was seen of a page in a browser with the extension. */
export interface PageReport {
  page: string;
  browser: BrowserName;
  reading: ReadingOutcome;
  /** How many terms were underlined and displayed. */
  terms: number;
  hover: HoverOutcome;
  /** Null where the browser makes no trace. */
  longestTaskMs: number | null;
  /** What is wrong, each a sentence; nothing for a page that passes. */
  problems: string[];
}
