import { undoubled } from './undoubled';

/** A skeleton this short has so many neighbours that they say nothing. */
export const MIN_LENGTH_FOR_NEIGHBOURS = 4;

/** The consonants of a folded word, one for each run of a letter: what misspellings of a name mostly keep. */
export function consonantsOf(folded: string): string {
  return undoubled(folded.replace(/[aiu]/g, ''));
}

/**
 * The skeleton of a name that grows by a word: the consonants of its words written together. Used to find candidates, never to
 * accept them. A leading vowel is kept as one letter, since names that begin with a vowel would else meet many that do not.
 * @param skeleton of the words before, '' for none.
 */
function extendSkeleton(skeleton: string, { initial, consonants }: { initial: string; consonants: string }): string {
  if (skeleton === '') return isVowel(initial) ? `a${consonants}` : consonants;
  return skeleton.at(-1) === consonants[0] ? skeleton + consonants.slice(1) : skeleton + consonants;
}

/** The skeleton of the words of a name. */
export function skeletonOf(words: readonly { initial: string; consonants: string }[]): string {
  return words.reduce(extendSkeleton, '');
}

function isVowel(letter: string): boolean {
  return letter === 'a' || letter === 'i' || letter === 'u';
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
