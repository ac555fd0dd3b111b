import type { Token, WordCase } from '../text/tokenise';

/**
 * How a name must be cased to be taken for itself:
 * `acronym`, as the corpus writes it, in capitals (TTP, never "ttp" or "Ttp"); `proper`, its first word capitalised;
 * `common`, in any case (drone strikes).
 */
export type Casing = 'acronym' | 'proper' | 'common';

/** The casing that a name of the corpus asks for. Names in scripts without case are `common`. */
export function casingOf(tokens: readonly Token[]): Casing {
  const cased = tokens.filter((token) => token.wordCase !== 'none');
  if (cased.length === 0 || cased.every((token) => token.wordCase === 'lower')) return 'common';
  const [only] = tokens;
  return tokens.length === 1 && only?.wordCase === 'upper' ? 'acronym' : 'proper';
}

/**
 * Whether a stretch of text is cased as a name asks. A proper name begins with a capital where the corpus writes one (the rest
 * may be small: Durand line); one word in capitals is another word (SWAT is not Swat) unless the text around it is all capitals.
 */
export function isCasedAs(
  casing: Casing,
  name: readonly WordCase[],
  text: readonly Token[],
  shouting: boolean,
): boolean {
  const [first] = text;
  if (casing === 'common' || !first) return true;
  if (casing === 'acronym') return text.every((token) => token.wordCase === 'upper');
  if (text.length === 1 && first.wordCase === 'upper') return name[0] !== 'capital' || shouting;
  if (name[0] === 'lower') return text.some((token) => token.wordCase !== 'lower');
  return first.wordCase !== 'lower';
}
