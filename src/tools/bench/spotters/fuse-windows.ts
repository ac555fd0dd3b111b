import Fuse from 'fuse.js';
import { chooseSpans } from '../../../core/matching/choose-spans';
import { createLexicon } from '../../../core/text/lexicon';
import { tokenise } from '../../../core/text/tokenise';
import type { Found, NameToFind, Spotter } from './spotter';

const MAX_WORDS = 4;
/** Fuse's score from 0, the same, to 1; what its users take for a sensible middle. */
const THRESHOLD = 0.2;

/** What comes to mind first: ask fuse.js about every stretch of one to four words that begins and ends with a capital. */
export function fuseSpotter(names: readonly NameToFind[]): Spotter {
  const fuse = new Fuse(names, { keys: ['name'], threshold: THRESHOLD, includeScore: true });
  const lexicon = createLexicon();
  return {
    name: 'fuse.js over windows',
    spot: (blocks) => {
      const found: Found[] = [];
      for (const { id, text } of blocks) {
        for (const { start, end } of windowsOf(text)) {
          const [best] = fuse.search(text.slice(start, end), { limit: 1 });
          if (best) found.push({ block: id, start, end, entry: best.item.entry });
        }
      }
      return chooseSpans(found);
    },
  };

  function windowsOf(text: string): { start: number; end: number }[] {
    const tokens = tokenise(text, lexicon);
    return tokens.flatMap(({ word, start }, at) => {
      if (!word.isCapitalised) return [];
      const windows: { start: number; end: number }[] = [];
      for (const token of tokens.slice(at, at + MAX_WORDS)) {
        if (token.start > start && !token.joined) break;
        if (token.word.isCapitalised) windows.push({ start, end: token.end });
      }
      return windows;
    });
  }
}
