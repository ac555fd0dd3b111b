import { normaliseWord } from '../text/normalise';

/** Words that people leave out when they put initials together, and others leave in. */
const SMALL_WORDS = new Set(
  'a al an and as at bin by da de del do e ev for i ibn in la le o of on or the to u ul ur und von'.split(' '),
);
/** Nobody abbreviates so much. */
const MOST_INITIALS = 8;
/** What a reader types who means initials: letters alone, perhaps with full stops. */
const TYPED = /^\p{L}(\.?\p{L}){1,7}\.?$/u;

/** The initials that a name may be abbreviated to, with its small words and without; none for a single word. */
export function initialsOf(name: string): string[] {
  const words = name.split(/[\s\-‐‑–/]+/u).flatMap((word) => normaliseWord(word).match(/\p{L}.*/u)?.[0] ?? []);
  const forms = [words, words.filter((word) => !SMALL_WORDS.has(word))].map((each) =>
    each.map(([first]) => first).join(''),
  );
  return [...new Set(forms)].filter(({ length }) => length > 1 && length <= MOST_INITIALS);
}

/** What a query may mean as initials, comparable with those of names; null when it cannot mean any. */
export function initialsIn(query: string): string | null {
  return TYPED.test(query) ? normaliseWord(query.replaceAll('.', '')) : null;
}

/** How well initials fit a name: 1, they are its own; 0.5, three or more that it begins with, as `APS` of an attack on it; 0, not. */
export function initialsFit(wanted: string, initials: readonly string[]): 1 | 0.5 | 0 {
  if (initials.includes(wanted)) return 1;
  return wanted.length > 2 && initials.some((each) => each.startsWith(wanted)) ? 0.5 : 0;
}
