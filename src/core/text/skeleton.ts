/** A skeleton this short has so many neighbours that they say nothing. */
const MIN_LENGTH_FOR_NEIGHBOURS = 4;

/**
 * The consonants of folded words: what misspellings of a name mostly keep. Used to find candidates, never to accept them.
 * A leading vowel is kept as one letter, since names that begin with a vowel would else meet many that do not.
 */
export function skeletonOf(folded: string): string {
  const consonants = folded.replace(/[aiu]/g, '').replace(/(.)\1+/g, '$1');
  return /^[aiu]/.test(folded) ? `a${consonants}` : consonants;
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
