import type { Word } from '../text/lexicon';

/**
 * How a name must be cased to be taken for itself:
 * `acronym`, as the corpus writes it, in capitals (TTP, never "ttp" or "Ttp") or with some (LeT, never "Let"); `proper`, its first word capitalised;
 * `common`, in any case (drone strikes).
 */
export const CASINGS = ['acronym', 'proper', 'common'] as const;
export type Casing = (typeof CASINGS)[number];

/** Longer words in mixed case are names written together: TOLOnews. */
const MAX_MIXED_ACRONYM_LENGTH = 5;

/** The casing that a name of the corpus asks for. Names in scripts without case are `common`. */
export function casingOf(words: readonly Word[]): Casing {
  const cased = words.filter(({ wordCase }) => wordCase !== 'none');
  if (cased.every(({ wordCase }) => wordCase === 'lower')) return 'common';
  const [only] = words;
  return words.length === 1 && only && isAcronym(only) ? 'acronym' : 'proper';
}

function isAcronym({ wordCase, norm }: Word): boolean {
  return wordCase === 'upper' || (wordCase === 'mixed' && norm.length <= MAX_MIXED_ACRONYM_LENGTH);
}

/**
 * How a block of text uses capitals, by which single words are judged: `shouting`, capitals throughout, as in headlines of
 * old; `whispering`, none at all, as in posts and comments; else `ordinary`.
 */
export type TextCase = 'ordinary' | 'shouting' | 'whispering';

const SHOUTING_SHARE = 0.7;
const SHOUTING_WORDS = 3;
const WHISPERING_WORDS = 6;

export function textCaseOf(tokens: readonly { word: Word }[]): TextCase {
  let cased = 0;
  let upper = 0;
  let lower = 0;
  for (const { word } of tokens) {
    const { wordCase } = word;
    if (wordCase === 'none') continue;
    cased++;
    if (wordCase === 'lower') lower++;
    else if (wordCase === 'upper') upper++;
  }
  if (cased >= SHOUTING_WORDS && upper >= cased * SHOUTING_SHARE) return 'shouting';
  return cased >= WHISPERING_WORDS && lower === cased ? 'whispering' : 'ordinary';
}

/**
 * Whether a stretch of text is cased as a name asks. A proper name begins with a capital where the corpus writes one (the rest
 * may be small: Durand line); one word in capitals is another word (SWAT is not Swat) unless the text around it is all capitals.
 * In a text without capitals there is nothing to go by.
 */
export function isCasedAs(
  { casing, words }: { casing: Casing; words: readonly Word[] },
  text: readonly Word[],
  textCase: TextCase,
): boolean {
  const [first] = text;
  const nameCase = words[0]?.wordCase;
  if (casing === 'common' || !first || textCase === 'whispering') return true;
  if (casing === 'acronym') return text.every(({ wordCase }) => wordCase === nameCase);
  if (text.length === 1 && first.wordCase === 'upper') return nameCase !== 'capital' || textCase === 'shouting';
  if (nameCase === 'lower') return text.some(({ wordCase }) => wordCase !== 'lower');
  return first.wordCase !== 'lower';
}

const HEADLINE_WORDS = 5;
const HEADLINE_SHARE = 0.8;

/** Whether a text capitalises most of its words but the small ones, as American headlines do. */
export function isHeadline(tokens: readonly { word: Word }[]): boolean {
  let telling = 0;
  let capitalised = 0;
  for (const { word } of tokens) {
    if (word.wordCase === 'none' || word.isFunctionWord) continue;
    telling++;
    if (word.isCapitalised) capitalised++;
  }
  return telling >= HEADLINE_WORDS && capitalised >= telling * HEADLINE_SHARE;
}
