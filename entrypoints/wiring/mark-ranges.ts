import { HIGHLIGHT_NAMES } from '../../src/page/highlight/highlight-names';

/** Marks stretches of one of our own pages as terms on pages are marked, until the signal aborts. */
export function markRanges(ranges: { exact: Range; approximate: Range }, signal: AbortSignal): void {
  for (const match of ['exact', 'approximate'] as const) {
    const highlight = new Highlight(ranges[match]);
    CSS.highlights.set(HIGHLIGHT_NAMES[match], highlight);
    signal.addEventListener('abort', () => highlight.clear(), { once: true });
  }
}
