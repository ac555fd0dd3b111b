import { tokenFrom } from '../text/token-at';
import type { ReadText } from './read-text';

/** The key of a surface form in `Evidence.otherSenses`: the same for each case and possessive of it. */
export function senseKey(surface: string): string {
  return surface.toLowerCase();
}

/**
 * The surface forms of candidates that a text calls something else by the word before or after them: the film Kandahar, Helmand
 * Restaurant.
 * @returns a key for each time.
 */
export function findOtherSenses({ tokens, bearings, candidates }: ReadText): string[] {
  return candidates.flatMap(({ start, end, surface }) => {
    const [first, next] = [tokenFrom(tokens, start), tokenFrom(tokens, end)];
    const isOther =
      (tokens[first]?.joined && bearings[first - 1]?.isOtherSubject) ||
      (tokens[next]?.joined && bearings[next]?.isOtherSubject);
    return isOther ? [senseKey(surface)] : [];
  });
}
