import { startPageSession } from '../../src/page/page-session';
import { cardView } from '../wiring/card-view';
import { createPageEnvironment } from '../wiring/create-page-environment';
import '../../src/page/highlight/highlight.css';

/** Does for the demonstration what our scripts do for pages of the web, for as long as the page is there. */
export function startDemoSession(): void {
  startPageSession(
    { ...createPageEnvironment(), loadCard: async () => cardView, isFirstReport: true },
    new AbortController().signal,
  );
}
