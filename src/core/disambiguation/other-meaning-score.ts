import type { IndexedName } from '../matching/name-index';
import type { Evidence } from './evidence';
import type { OtherMeaning } from './other-meanings';
import type { PageVocabulary } from './page-vocabulary';

/** One word of a phrase of several is chance: "techniques" on its own says nothing. */
const MIN_WORDS_USED = 2;

/**
 * How much the page speaks of another meaning of a name, from 0 to 1: the largest share of one meaning's words that it uses.
 */
export function otherMeaningScore(
  { entry, name }: Pick<IndexedName, 'entry' | 'name'>,
  { vocabulary, evidence }: { vocabulary: PageVocabulary; evidence: Evidence },
): number {
  const meanings = vocabulary.otherMeanings(entry, name);
  return Math.max(0, ...meanings.map((meaning) => shareUsed(meaning, evidence)));
}

function shareUsed({ words }: OtherMeaning, evidence: Evidence): number {
  const used = words.filter((word) => evidence.otherMeaningWords[word] !== undefined).length;
  return used >= Math.min(MIN_WORDS_USED, words.length) ? used / words.length : 0;
}
