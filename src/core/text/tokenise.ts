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
// Letters with points between them (T.T.P.) are one word; so is a word with an apostrophe inside it (Qa'ida).
const WORD = new RegExp(
  `(?:\\p{Lu}\\.){2,}(?:\\p{Lu}(?![\\p{L}\\p{N}]))?|[${IN_WORD}]+(?:[${APOSTROPHES}][${IN_WORD}]+)*`,
  'gu',
);
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
