import type { Candidate } from '../matching/candidate';
import type { NameIndex } from '../matching/name-index';
import type { Token } from '../text/tokenise';
import { type Evidence, emptyEvidence } from './evidence';
import { findExpansions } from './expansions';
import type { PageVocabulary } from './page-vocabulary';

/** What one text says that bears on what candidates mean, anywhere on its page. */
export function collectEvidence(
  { text, tokens, candidates }: { text: string; tokens: readonly Token[]; candidates: readonly Candidate[] },
  { index, vocabulary }: { index: NameIndex; vocabulary: PageVocabulary },
): Evidence {
  const evidence = emptyEvidence();
  for (const { word } of tokens) {
    if (vocabulary.contextWords.has(word.singular)) increment(evidence.contextWords, word.singular);
    if (vocabulary.otherMeaningWords.has(word.singular)) increment(evidence.otherMeaningWords, word.singular);
  }
  for (const candidate of candidates) {
    const [reading, ...others] = candidate.readings;
    if (!reading || others.length || isWithinAnother(candidate, candidates, index)) continue;
    const name = index.name(reading.name);
    const isSure =
      name.when === 'always' && (reading.method === 'exact' || (reading.method === 'variant' && candidate.words > 1));
    if (isSure) increment(evidence.named, name.entry);
    else if (name.when !== 'named' && candidate.words > 1) increment(evidence.perhapsNamed, name.entry);
  }
  return { ...evidence, expansions: findExpansions({ text, tokens, candidates }, index) };
}

function increment(counts: Record<string, number>, key: string): void {
  counts[key] = (counts[key] ?? 0) + 1;
}

/** A name within a longer one names nothing: the Taliban are not named in "Tehrik-i-Taliban Pakistan". */
function isWithinAnother(candidate: Candidate, all: readonly Candidate[], index: NameIndex): boolean {
  return all.some(
    (other) =>
      other.words > candidate.words &&
      other.start <= candidate.start &&
      other.end >= candidate.end &&
      other.readings.some(({ name }) => index.name(name).when === 'always'),
  );
}
