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
 * Whether a stretch of text is cased as a name asks.
 * A proper name's words are capitalised but for those that the corpus writes small (Tehrik-e-Taliban); in capitals
 * throughout it may stand only where the text around it does too, so that SWAT is not Swat.
 */
export function isCasedAs(
  casing: Casing,
  name: readonly WordCase[],
  text: readonly Token[],
  shouting: boolean,
): boolean {
  if (casing === 'common') return true;
  if (casing === 'acronym') return text.every((token) => token.wordCase === 'upper');
  if (text.length === 1 && text[0]?.wordCase === 'upper') return name[0] === 'upper' || name[0] === 'mixed' || shouting;
  const [first] = text;
  if (!first || first.wordCase === 'lower')
    return name[0] === 'lower' && text.some((token) => token.wordCase !== 'lower');
  return (
    text.length === 1 ||
    text.slice(1).some((token) => token.wordCase !== 'lower') ||
    name.slice(1).every((c) => c === 'lower' || c === 'none')
  );
}
