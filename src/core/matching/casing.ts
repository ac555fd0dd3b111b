import type { Word } from '../text/lexicon';

/**
 * How a name must be cased to be taken for itself:
 * `acronym`, as the corpus writes it, in capitals (TTP, never "ttp" or "Ttp"); `proper`, its first word capitalised;
 * `common`, in any case (drone strikes).
 */
export const CASINGS = ['acronym', 'proper', 'common'] as const;
export type Casing = (typeof CASINGS)[number];

/** The casing that a name of the corpus asks for. Names in scripts without case are `common`. */
export function casingOf(words: readonly Word[]): Casing {
  const cased = words.filter(({ wordCase }) => wordCase !== 'none');
  if (cased.every(({ wordCase }) => wordCase === 'lower')) return 'common';
  const [only] = words;
  return words.length === 1 && only?.wordCase === 'upper' ? 'acronym' : 'proper';
}

/**
 * Whether a stretch of text is cased as a name asks. A proper name begins with a capital where the corpus writes one (the rest
 * may be small: Durand line); one word in capitals is another word (SWAT is not Swat) unless the text around it is all capitals.
 */
export function isCasedAs(
  { casing, words }: { casing: Casing; words: readonly Word[] },
  text: readonly Word[],
  shouting: boolean,
): boolean {
  const [first] = text;
  const nameCase = words[0]?.wordCase;
  if (casing === 'common' || !first) return true;
  if (casing === 'acronym') return text.every(({ wordCase }) => wordCase === 'upper');
  if (text.length === 1 && first.wordCase === 'upper') return nameCase !== 'capital' || shouting;
  if (nameCase === 'lower') return text.some(({ wordCase }) => wordCase !== 'lower');
  return first.wordCase !== 'lower';
}
