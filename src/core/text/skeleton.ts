import { undoubled } from './undoubled';

/** A skeleton this short has so many neighbours that they say nothing. */
export const MIN_LENGTH_FOR_NEIGHBOURS = 4;

/**
 * The consonants of folded words: what misspellings of a name mostly keep. Used to find candidates, never to accept them.
 * A leading vowel is kept as one letter, since names that begin with a vowel would else meet many that do not.
 */
export function skeletonOf(folded: string): string {
  return withLeadingVowel(folded, consonantsOf(folded));
}

/** The skeleton of a folded word whose consonants are known. */
export function withLeadingVowel(folded: string, consonants: string): string {
  const [first] = folded;
  return first === 'a' || first === 'i' || first === 'u' ? `a${consonants}` : consonants;
}

/** The same without the leading vowel. */
export function consonantsOf(folded: string): string {
  return undoubled(folded.replace(/[aiu]/g, ''));
}

/** The skeleton of words written together, of the skeleton of the first ones and the consonants of the last. */
export function joinSkeletons(skeleton: string, consonants: string): string {
  // A lone leading vowel is no consonant that could stand twice; nor is any consonant "a".
  return skeleton.at(-1) === consonants[0] ? skeleton + consonants.slice(1) : skeleton + consonants;
}

/**
 * The skeleton and what is left of it without any one letter: two skeletons share a key when one letter was added, left out or
 * put for another.
 * @see the symmetric delete method of Wolf Garbe's SymSpell
 */
export function skeletonKeys(skeleton: string): string[] {
  const keys = new Set([skeleton]);
  if (skeleton.length >= MIN_LENGTH_FOR_NEIGHBOURS) {
    for (let i = 0; i < skeleton.length; i++) keys.add(skeleton.slice(0, i) + skeleton.slice(i + 1));
  }
  return [...keys];
}
