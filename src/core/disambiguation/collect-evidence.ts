import type { Candidate } from '../matching/candidate';
import { singularOf } from '../text/inflection';
import type { Token } from '../text/tokenise';
import { type Evidence, emptyEvidence } from './evidence';
import { findExpansions } from './expansions';
import type { PageVocabulary } from './page-vocabulary';

/** What one text says that bears on what candidates mean, anywhere on its page. */
export function collectEvidence(
  text: string,
  tokens: readonly Token[],
  candidates: readonly Candidate[],
  vocabulary: PageVocabulary,
): Evidence {
  const evidence = emptyEvidence();
  for (const { norm } of tokens) {
    const word = singularOf(norm);
    if (vocabulary.contextWords.has(word)) increment(evidence.contextWords, word);
    if (vocabulary.otherMeaningWords.has(word)) increment(evidence.otherMeaningWords, word);
  }
  for (const candidate of candidates) {
    const [reading, ...others] = candidate.readings;
    if (!reading || others.length || isWithinAnother(candidate, candidates)) continue;
    if (
      reading.when === 'always' &&
      reading.method !== 'fuzzy' &&
      (reading.method === 'exact' || candidate.words > 1)
    ) {
      increment(evidence.named, reading.entry);
    } else if (reading.when !== 'named' && candidate.words > 1) increment(evidence.perhapsNamed, reading.entry);
  }
  return { ...evidence, expansions: findExpansions(text, tokens, candidates) };
}

function increment(counts: Record<string, number>, key: string): void {
  counts[key] = (counts[key] ?? 0) + 1;
}

/** A name within a longer one names nothing: the Taliban are not named in "Tehrik-i-Taliban Pakistan". */
function isWithinAnother(candidate: Candidate, all: readonly Candidate[]): boolean {
  return all.some(
    (other) =>
      other !== candidate &&
      other.start <= candidate.start &&
      other.end >= candidate.end &&
      other.words > candidate.words &&
      other.readings.some(({ when }) => when === 'always'),
  );
}
