import { APOSTROPHES, normaliseWord } from './normalise';

/**
 * How a word is cased, which tells names from plain words:
 * `lower`; `capital`, first letter only; `upper`, all of at least two letters; `mixed`; `none`, in a script without case.
 */
export type WordCase = 'lower' | 'capital' | 'upper' | 'mixed' | 'none';

export interface Token {
  /** Comparable form; never empty. */
  norm: string;
  /** UTF-16 offsets into the text, end exclusive; without a possessive ending. */
  start: number;
  end: number;
  wordCase: WordCase;
  /** Whether the text runs on from the word before without punctuation: a name can reach over spaces and hyphens only. */
  joined: boolean;
  /** Whether the word carries a possessive ending. */
  possessive: boolean;
}

const INVISIBLE_IN_WORD = '\\u00AD\\u200B\\u200D\\u2060\\uFEFF';
// Letters with points between them (T.T.P.) are one word; so is a word with an apostrophe inside it (Qa'ida).
const WORD = new RegExp(
  `(?:\\p{Lu}\\.){2,}(?:\\p{Lu}(?![\\p{L}\\p{N}]))?|[\\p{L}\\p{M}\\p{N}${INVISIBLE_IN_WORD}]+(?:[${APOSTROPHES}][\\p{L}\\p{M}\\p{N}${INVISIBLE_IN_WORD}]+)*`,
  'gu',
);
const POSSESSIVE = new RegExp(`[${APOSTROPHES}][sS]$`, 'u');
// Zero-width non-joiner is how Persian and Urdu part what belongs together; to matching it is a space.
const JOINING_GAP = /^(?:[^\S\n]|\u200C|\n(?!\s*\n))*(?:[-‐‑‒–־\u00AD]\n?)?[^\S\n]*$/u;
const SPACED_DASH = /\s[-‐‑‒–]|[-‐‑‒–]\s/u;

/** The words of a text in reading order. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let previousEnd = 0;
  for (const match of text.matchAll(WORD)) {
    const raw = match[0];
    const start = match.index;
    const possessive = POSSESSIVE.test(raw);
    const word = possessive ? raw.slice(0, -2) : raw;
    const norm = normaliseWord(word.includes('.') ? word.replaceAll('.', '') : word);
    if (!norm) continue;
    const joined = tokens.length > 0 && isJoiningGap(text, previousEnd, start);
    tokens.push({ norm, start, end: start + word.length, wordCase: wordCaseOf(word), joined, possessive });
    previousEnd = start + raw.length;
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

const UPPER = /\p{Lu}/u;
const LOWER = /\p{Ll}/u;
function wordCaseOf(word: string): WordCase {
  const first = word.codePointAt(0) ?? 0;
  if (first >= 97 && first <= 122 && !UPPER.test(word)) return 'lower';
  const hasUpper = UPPER.test(word);
  const hasLower = LOWER.test(word);
  if (!hasUpper) return hasLower ? 'lower' : 'none';
  if (!hasLower) return word.replace(/\P{L}/gu, '').length > 1 ? 'upper' : 'capital';
  return UPPER.test(String.fromCodePoint(first)) && !UPPER.test(word.slice(first > 0xffff ? 2 : 1))
    ? 'capital'
    : 'mixed';
}
