import type { Candidate } from '../matching/candidate';
import { tokenFrom } from '../text/token-at';
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
  return candidates.flatMap(({ start, end, surface }) => {
    const first = tokenFrom(tokens, start);
    const next = tokens[tokenFrom(tokens, end)];
    const before = tokens[first]?.joined ? tokens[first - 1] : undefined;
    const after = next?.joined ? next : undefined;
    const isOther = [before, after].some((token) => token && otherSubjects.has(token.word.singular));
    return isOther ? [senseKey(surface)] : [];
  });
}
