/**
 * How a word is cased, which tells names from plain words:
 * `lower`; `capital`, first letter only; `upper`, all of at least two letters; `mixed`; `none`, in a script without case.
 */
export type WordCase = 'lower' | 'capital' | 'upper' | 'mixed' | 'none';

const UPPER = /\p{Lu}/u;
const LOWER = /\p{Ll}/u;
const CAPITAL = /^\P{L}*\p{Lu}\P{Lu}*$/u;
const TWO_LETTERS = /\p{L}\P{L}*\p{L}/u;

export function wordCaseOf(word: string): WordCase {
  if (!UPPER.test(word)) return LOWER.test(word) ? 'lower' : 'none';
  if (!LOWER.test(word)) return TWO_LETTERS.test(word) ? 'upper' : 'capital';
  return CAPITAL.test(word) ? 'capital' : 'mixed';
}
