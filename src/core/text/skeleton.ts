import { foldTransliteration } from './transliteration';

/**
 * The consonants of a folded word: what misspellings of a name mostly keep. Used to find candidates, never to accept them.
 * A leading vowel is kept as one letter, since words that begin with a vowel would else collide with many.
 */
export function skeletonOf(norm: string): string {
  const folded = foldTransliteration(norm);
  const consonants = folded.replace(/[aiu]/g, '').replace(/(.)\1+/g, '$1');
  return /^[aiu]/.test(folded) ? `a${consonants}` : consonants;
}

/** The skeleton and what is left of it without any one letter, so that two skeletons one letter apart share a key. */
export function skeletonKeys(norm: string): string[] {
  const skeleton = skeletonOf(norm);
  const keys = new Set([skeleton]);
  if (skeleton.length >= 4) {
    for (let i = 0; i < skeleton.length; i++) keys.add(skeleton.slice(0, i) + skeleton.slice(i + 1));
  }
  return [...keys];
}
