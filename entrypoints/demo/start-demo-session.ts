import { startPageSession } from '../../src/page/page-session';
import { createPageEnvironment } from '../wiring/create-page-environment';
import '../../src/page/highlight/highlight.css';

/** Does for the demonstration what the content script does for pages of the web, for as long as the page is there. */
export function startDemoSession(): void {
  startPageSession(createPageEnvironment(), new AbortController().signal);
}
