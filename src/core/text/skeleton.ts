/** A skeleton this short has so many neighbours that they say nothing. */
const MIN_LENGTH_FOR_NEIGHBOURS = 4;

/**
 * The consonants of a folded word: what misspellings of a name mostly keep. Used to find candidates, never to accept them.
 * A leading vowel is kept as one letter, since words that begin with a vowel would else collide with many.
 */
export function skeletonOf(folded: string): string {
  const consonants = folded.replace(/[aiu]/g, '').replace(/(.)\1+/g, '$1');
  return /^[aiu]/.test(folded) ? `a${consonants}` : consonants;
}

/** The skeleton and what is left of it without any one letter, so that two skeletons one letter apart share a key. */
export function skeletonKeys(folded: string): string[] {
  const skeleton = skeletonOf(folded);
  const keys = new Set([skeleton]);
  if (skeleton.length >= MIN_LENGTH_FOR_NEIGHBOURS) {
    for (let i = 0; i < skeleton.length; i++) keys.add(skeleton.slice(0, i) + skeleton.slice(i + 1));
  }
  return [...keys];
}
