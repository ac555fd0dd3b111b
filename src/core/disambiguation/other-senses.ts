import type { Candidate } from '../matching/candidate';
import type { Token } from '../text/tokenise';
import type { PageVocabulary } from './page-vocabulary';

/** The key of a surface form in `Evidence.otherSenses`: the same for each case and possessive of it. */
export function senseKey(surface: string): string {
  return surface.toLowerCase();
}

/**
 * The surface forms of candidates that a text calls something else by the word before or after them: the film Kandahar, Helmand
 * Restaurant.
 * @returns a key for each time.
 */
export function findOtherSenses(
  { tokens, candidates }: { tokens: readonly Token[]; candidates: readonly Candidate[] },
  { otherSubjects }: PageVocabulary,
): string[] {
  if (candidates.length === 0) return [];
  const indexByStart = new Map(tokens.map(({ start }, at) => [start, at]));
  const indexByEnd = new Map(tokens.map(({ end }, at) => [end, at]));
  return candidates.flatMap(({ start, end, surface }) => {
    const first = indexByStart.get(start) ?? 0;
    const before = tokens[first]?.joined ? tokens[first - 1] : undefined;
    const next = tokens[(indexByEnd.get(end) ?? tokens.length) + 1];
    const after = next?.joined ? next : undefined;
    const isOther = [before, after].some((token) => token && otherSubjects.has(token.word.singular));
    return isOther ? [senseKey(surface)] : [];
  });
}
