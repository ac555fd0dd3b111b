import type { Lexicon, Word } from './lexicon';
import { APOSTROPHES } from './normalise';

/** A word where it stands in a text. */
export interface Token {
  word: Word;
  /** UTF-16 offsets into the text, end exclusive; without a possessive ending. */
  start: number;
  end: number;
  /**
   * Whether the text runs on from the word before without punctuation: a name can reach over spaces and hyphens, a stroke
   * without spaces (Afghanistan/Pakistan border) and the apostrophe of a plural (Foreigners' Repatriation Plan) only.
   */
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
const WORD = new RegExp(WORD_PATTERNS.join('|'), 'uy');
// Zero-width non-joiner is how Persian and Urdu part what belongs together; to matching it is a space. Marks of direction are nothing.
const DIRECTION = '\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069';
const JOINING_GAP = new RegExp(
  `^(?:[^\\S\\n]|[\\u200C${DIRECTION}]|\\n(?!\\s*\\n))*(?:[-‐‑‒–־\\u00AD]\\n?)?(?:[^\\S\\n]|[${DIRECTION}])*$`,
  'u',
);
const PLURAL_POSSESSIVE = new RegExp(`^[sS][${APOSTROPHES}] $`, 'u');
const SPACED_DASH = /\s[-‐‑‒–]|[-‐‑‒–]\s/u;

const [SPACE, AMPERSAND, APOSTROPHE, HYPHEN, POINT, STROKE, GRAVE] = [32, 38, 39, 45, 46, 47, 96];
const [ASCII_OTHER, ASCII_LOWER, ASCII_UPPER, ASCII_DIGIT] = [0, 1, 2, 3];
/** The sort of each character of ASCII. */
const ASCII = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/[a-z]/.test(character)) return ASCII_LOWER;
  if (/[A-Z]/.test(character)) return ASCII_UPPER;
  return /\d/.test(character) ? ASCII_DIGIT : ASCII_OTHER;
});

/** The words of a text in reading order. */
export function tokenise(text: string, lexicon: Lexicon): Token[] {
  const tokens: Token[] = [];
  let previousEnd = 0;
  let start = 0;
  while (start < text.length) {
    const end = endOfWord(text, start);
    if (end === start) {
      start += (text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1;
      continue;
    }
    const word = lexicon.wordOf(text.slice(start, end));
    if (word.norm) {
      const joined = tokens.length > 0 && isJoiningGap(text, previousEnd, start);
      tokens.push({ word, start, end: end - word.possessiveLength, joined });
      previousEnd = end;
    }
    start = end;
  }
  return tokens;
}

/** Where the word ends that begins at an offset; the offset itself when none begins there. */
function endOfWord(text: string, start: number): number {
  const first = text.charCodeAt(start);
  if (first < 128) {
    const sort = ASCII[first];
    if (sort === ASCII_OTHER) return first === AMPERSAND ? start + 1 : start;
    let end = start + 1;
    while (end < text.length && (ASCII[text.charCodeAt(end)] ?? ASCII_OTHER) !== ASCII_OTHER) end++;
    if (endsWord(text, end, sort, end - start)) return end;
  }
  WORD.lastIndex = start;
  return WORD.test(text) ? WORD.lastIndex : start;
}

/**
 * Whether letters and digits of ASCII end a word where they end, seen from the character after them. Most words are such, and
 * need no regular expression, whose Unicode classes are what costs most in reading a text.
 * @param sort of the first of them.
 */
function endsWord(text: string, end: number, sort: number | undefined, length: number): boolean {
  if (end === text.length) return true;
  const next = text.charCodeAt(end);
  if (next >= 128 || next === APOSTROPHE || next === GRAVE) return false;
  if (sort === ASCII_UPPER && length === 1) return next !== POINT && next !== SPACE;
  return sort !== ASCII_DIGIT || next !== STROKE;
}

function isJoiningGap(text: string, from: number, to: number): boolean {
  const first = text.charCodeAt(from);
  // By far the most gaps are one space or one hyphen-minus, or begin with a punctuation mark.
  if (to === from + 1 && (first === SPACE || first === HYPHEN || first === STROKE)) return true;
  if (PLURAL_POSSESSIVE.test(text.slice(from - 1, to))) return true;
  if (first > SPACE && first < 128 && first !== HYPHEN && to > from) return false;
  const gap = text.slice(from, to);
  return JOINING_GAP.test(gap) && !SPACED_DASH.test(gap);
}
