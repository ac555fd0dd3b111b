import { startPageSession } from '../../src/page/page-session';
import { createCardView } from '../wiring/card-view';
import { createPageEnvironment } from '../wiring/create-page-environment';
import '../../src/page/highlight/highlight.css';

/** Does for the demonstration what our scripts do for pages of the web, for as long as the page is there. */
export function startDemoSession(): void {
  startPageSession(
    { ...createPageEnvironment(), loadCard: async () => createCardView(), isFirstReport: true },
    new AbortController().signal,
  );
}
