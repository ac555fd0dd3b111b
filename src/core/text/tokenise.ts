import type { Lexicon, Word } from './lexicon';
import { APOSTROPHES } from './normalise';

/** A word where it stands in a text. */
export interface Token {
  word: Word;
  /** UTF-16 offsets into the text, end exclusive; without a possessive ending. */
  start: number;
  end: number;
  /** Whether the text runs on from the word before without punctuation: a name can reach over spaces and hyphens only. */
  joined: boolean;
}

const IN_WORD = '\\p{L}\\p{M}\\p{N}\\u00AD\\u200B\\u200D\\u2060\\uFEFF';
/** What one word is, alternatives in order of precedence. */
const WORD_PATTERNS = [
  // Letters with points or spaces between them: T.T.P., T T P.
  '(?:\\p{Lu}\\.){2,}(?:\\p{Lu}(?![\\p{L}\\p{N}]))?',
  '(?<![\\p{L}\\p{N}])\\p{Lu}(?: \\p{Lu}){2,}(?![\\p{L}\\p{N}.])',
  // Numbers with strokes between them: 9/11.
  '(?<![\\p{L}\\p{N}/])\\d+(?:/\\d+)+(?![\\p{L}\\p{N}/])',
  // Letters and digits, with apostrophes inside: Qa'ida.
  `[${IN_WORD}]+(?:[${APOSTROPHES}][${IN_WORD}]+)*`,
  // Stands for "and".
  '&',
];
const WORD = new RegExp(WORD_PATTERNS.join('|'), 'gu');
// Zero-width non-joiner is how Persian and Urdu part what belongs together; to matching it is a space.
const JOINING_GAP = /^(?:[^\S\n]|\u200C|\n(?!\s*\n))*(?:[-‐‑‒–־\u00AD]\n?)?[^\S\n]*$/u;
const SPACED_DASH = /\s[-‐‑‒–]|[-‐‑‒–]\s/u;

/** The words of a text in reading order. */
export function tokenise(text: string, lexicon: Lexicon): Token[] {
  const tokens: Token[] = [];
  let previousEnd = 0;
  for (const match of text.matchAll(WORD)) {
    const [spelling] = match;
    const start = match.index;
    const word = lexicon.wordOf(spelling);
    if (!word.norm) continue;
    const end = start + spelling.length;
    const joined = tokens.length > 0 && isJoiningGap(text, previousEnd, start);
    tokens.push({ word, start, end: end - word.possessiveLength, joined });
    previousEnd = end;
  }
  return tokens;
}

function isJoiningGap(text: string, from: number, to: number): boolean {
  if (to === from + 1) {
    const code = text.charCodeAt(from);
    // By far the most gaps are one space or one hyphen-minus.
    if (code === 32 || code === 45) return true;
  }
  const gap = text.slice(from, to);
  return JOINING_GAP.test(gap) && !SPACED_DASH.test(gap);
}
