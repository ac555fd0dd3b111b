import { memoise } from '../../util/memoise';
import { type Candidate, isWithin } from '../matching/candidate';
import type { NameIndex } from '../matching/name-index';
import { tokenFrom } from '../text/token-at';
import type { Evidence } from './evidence';
import type { ReadText } from './read-text';

const REMEMBERED_SURFACES = 2_000;

/** The key of a surface form in `Evidence.otherSenses`: the same for each case and possessive of it. */
function senseKey(surface: string): string {
  return surface.toLowerCase();
}

/**
 * The surface forms of candidates that a text calls something else: by the word before or after them (the film Kandahar, Helmand
 * Restaurant), or within another meaning that the corpus knows (American Taliban).
 * @returns a key for each time.
 */
export function findOtherSenses({ tokens, bearings, candidates }: ReadText, index: NameIndex): string[] {
  const senses: string[] = [];
  const others = otherMeaningsAmong(candidates, index);
  for (const candidate of candidates) {
    const { start, end, surface } = candidate;
    const [first, next] = [tokenFrom(tokens, start), tokenFrom(tokens, end)];
    const isOther =
      (tokens[first]?.joined && bearings[first - 1]?.isOtherSubject) ||
      (tokens[next]?.joined && bearings[next]?.isOtherSubject) ||
      (others.length > 0 && others.some((other) => isWithin(candidate, other)));
    if (isOther) senses.push(senseKey(surface));
  }
  return senses;
}

/** A function of a surface form: whether a page calls something else by it. */
export function createOtherSenses({ otherSenses }: Evidence): (surface: string) => boolean {
  // Most pages call nothing so; those that do repeat their names.
  if (Object.keys(otherSenses).length === 0) return () => false;
  return memoise((surface) => otherSenses[senseKey(surface)] !== undefined, REMEMBERED_SURFACES);
}

/** Candidates without other meanings that the corpus knows, and without what stands within one. */
export function withoutOtherMeanings(candidates: readonly Candidate[], index: NameIndex): readonly Candidate[] {
  const others = otherMeaningsAmong(candidates, index);
  if (others.length === 0) return candidates;
  return candidates.filter(
    (candidate) => !others.includes(candidate) && !others.some((other) => isWithin(candidate, other)),
  );
}

function otherMeaningsAmong(candidates: readonly Candidate[], index: NameIndex): readonly Candidate[] {
  return candidates.filter((candidate) => isOtherMeaning(candidate, index));
}

function isOtherMeaning({ readings }: Candidate, index: NameIndex): boolean {
  return readings.every(({ name, method }) => method !== 'fuzzy' && index.name(name).when === 'never');
}
