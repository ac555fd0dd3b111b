import type { Mention } from '../mentions/mention';
import { HIGHLIGHT_NAMES } from './highlight-names';

/** Draws attention to mentions without touching the document. */
export interface Highlighter {
  add(mention: Mention): void;
  remove(mention: Mention): void;
  /** Whether a mention is drawn in any way. */
  has(mention: Mention): boolean;
  /** Makes one mention stand out for a moment, whether or not it is underlined. */
  flash(mention: Mention): void;
}

/** Long enough to be found after a scroll, short enough not to be taken for a state. */
const FLASH_MS = 2000;

/** Registers the highlights; they are gone when the signal aborts. */
export function createHighlighter(signal: AbortSignal): Highlighter {
  const exact = new Highlight();
  const approximate = new Highlight();
  const current = new Highlight();
  current.priority = 1;
  const registered: [name: string, highlight: Highlight][] = [
    [HIGHLIGHT_NAMES.exact, exact],
    [HIGHLIGHT_NAMES.approximate, approximate],
    [HIGHLIGHT_NAMES.current, current],
  ];
  for (const [name, highlight] of registered) CSS.highlights.set(name, highlight);
  let flashEnd: ReturnType<typeof setTimeout> | undefined;

  signal.addEventListener(
    'abort',
    () => {
      clearTimeout(flashEnd);
      for (const [name, highlight] of registered) {
        // The script of a newer version may have registered its own under the name.
        if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
      }
    },
    { once: true },
  );

  const highlightOf = ({ spot }: Mention) => (spot.method === 'fuzzy' ? approximate : exact);
  return {
    add: (mention) => highlightOf(mention).add(mention.range),
    remove({ madeRange }) {
      if (!madeRange) return;
      // What it is taken for may have changed since it was underlined.
      for (const [, highlight] of registered) highlight.delete(madeRange);
    },
    has: ({ madeRange }) => madeRange !== null && registered.some(([, highlight]) => highlight.has(madeRange)),
    flash({ range }) {
      clearTimeout(flashEnd);
      current.clear();
      current.add(range);
      flashEnd = setTimeout(() => current.clear(), FLASH_MS);
    },
  };
}
