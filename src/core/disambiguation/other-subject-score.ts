import type { Evidence } from './evidence';
import type { PageVocabulary } from './page-vocabulary';

/** What each word of another subject adds after the first, which any page may have by chance, and what each repeat of one does. */
const WORD_WEIGHT = 0.5;
const REPEAT_WEIGHT = 0.1;
const MAX_REPEATS = 3;

/**
 * How much a page is about something else than the pack's subject, of those things of which the pack names words: 0 when it says
 * nothing of any, about 1 when it uses three words of one. To be compared with the subject score.
 */
export function otherSubjectScore({ otherSubjectWords }: Evidence, { otherSubjects }: PageVocabulary): number {
  const scores = new Map<string, number>();
  for (const [word, count] of Object.entries(otherSubjectWords)) {
    const weight = WORD_WEIGHT + REPEAT_WEIGHT * Math.min(count - 1, MAX_REPEATS);
    for (const subject of otherSubjects.get(word) ?? [])
      scores.set(subject, (scores.get(subject) ?? -WORD_WEIGHT) + weight);
  }
  return Math.max(0, ...scores.values());
}
