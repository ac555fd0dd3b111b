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
const SPACED_DASH = /\s[-‐‑‒–]|[-‐‑‒–]\s/u;

const [SPACE, AMPERSAND, HYPHEN, POINT, STROKE, UPPER_S, LOWER_S] = [32, 38, 45, 46, 47, 83, 115];
/** From hyphen to hyphenation point: dashes, quotation marks, dots; none of it but the apostrophes among them is ever in a word. */
const [FIRST_PUNCTUATION, LAST_PUNCTUATION] = [0x2010, 0x2027];
const FIRST_SURROGATE = 0xd800;
/** The apostrophes that are no letters. */
const APOSTROPHE_CODES = Array.from(APOSTROPHES).flatMap((mark) => (/\p{L}/u.test(mark) ? [] : [mark.charCodeAt(0)]));
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
      start += text.charCodeAt(start) >= FIRST_SURROGATE && (text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1;
      continue;
    }
    const word = lexicon.wordAt(text, start, end);
    if (word.norm) {
      const joined = tokens.length > 0 && isJoiningGap(text, previousEnd, start);
      tokens.push({ word, start, end: end - word.possessiveLength, joined });
      previousEnd = end;
    }
    start = end;
  }
  return tokens;
}

/**
 * Where the word ends that begins at an offset; the offset itself when none begins there. Most words are letters and digits of
 * ASCII, with apostrophes or without, and are read without a regular expression, whose Unicode classes are what costs most in
 * reading a text.
 */
function endOfWord(text: string, start: number): number {
  const first = text.charCodeAt(start);
  if (first < 128) {
    const sort = ASCII[first];
    if (sort === ASCII_OTHER) return first === AMPERSAND ? start + 1 : start;
    let end = endOfRun(text, start);
    if (!mayBeAbbreviation(text, start, end, sort)) {
      for (;;) {
        if (endsWord(text, end)) return end;
        const next = isApostrophe(text.charCodeAt(end)) ? endOfRun(text, end + 1) : end;
        if (next <= end + 1) break;
        end = next;
      }
    }
  }
  WORD.lastIndex = start;
  return WORD.test(text) ? WORD.lastIndex : start;
}

/** Where letters and digits of ASCII end. */
function endOfRun(text: string, start: number): number {
  let end = start;
  while (end < text.length && (ASCII[text.charCodeAt(end)] ?? ASCII_OTHER) !== ASCII_OTHER) end++;
  return end;
}

/** Whether letters and digits may go on as T.T.P., T T P or 9/11 do. */
function mayBeAbbreviation(text: string, start: number, end: number, sort: number | undefined): boolean {
  if (sort === ASCII_LOWER || end === text.length) return false;
  const next = text.charCodeAt(end);
  if (sort === ASCII_DIGIT) return next === STROKE;
  if (sort !== ASCII_UPPER || end > start + 1) return false;
  return next === POINT || (next === SPACE && end + 1 < text.length && ASCII[text.charCodeAt(end + 1)] !== ASCII_LOWER);
}

/** Whether what comes after letters and digits of ASCII plainly ends the word. */
function endsWord(text: string, end: number): boolean {
  if (end === text.length) return true;
  const next = text.charCodeAt(end);
  if (next === SPACE) return true;
  if (isApostrophe(next)) return end + 1 === text.length || ASCII[text.charCodeAt(end + 1)] === ASCII_OTHER;
  return next < 128 || (next >= FIRST_PUNCTUATION && next <= LAST_PUNCTUATION);
}

function isApostrophe(code: number): boolean {
  return APOSTROPHE_CODES.includes(code);
}

function isJoiningGap(text: string, from: number, to: number): boolean {
  const first = text.charCodeAt(from);
  // By far the most gaps are one space or one hyphen-minus, or hold a punctuation mark.
  if (to === from + 1 && (first === SPACE || first === HYPHEN || first === STROKE)) return true;
  if (to === from + 2 && isApostrophe(first) && isPluralPossessive(text, from)) return true;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code > SPACE && code < 128 && code !== HYPHEN) return false;
  }
  const gap = text.slice(from, to);
  return JOINING_GAP.test(gap) && !SPACED_DASH.test(gap);
}

/** Whether an apostrophe and a space stand after an s. */
function isPluralPossessive(text: string, apostrophe: number): boolean {
  const before = text.charCodeAt(apostrophe - 1);
  return text.charCodeAt(apostrophe + 1) === SPACE && (before === LOWER_S || before === UPPER_S);
}
