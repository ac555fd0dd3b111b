import type { EntryKind } from './corpus/vocabulary';
import { collectEvidence } from './disambiguation/collect-evidence';
import { type DecisionContext, decide, isRevisable } from './disambiguation/decide';
import { emptyEvidence, mergeEvidence } from './disambiguation/evidence';
import type { PageVocabulary } from './disambiguation/page-vocabulary';
import { createSubjectScore } from './disambiguation/subject-score';
import type { Candidate } from './matching/candidate';
import { chooseSpans, clusters } from './matching/choose-spans';
import { findCandidates } from './matching/find-candidates';
import type { NameIndex } from './matching/name-index';
import type { ScanReply, ScanRequest } from './scan-contract';
import type { Spot, TextBlock } from './spot';
import { tokenise } from './text/tokenise';

/** What scanning needs of the corpus. */
export interface ScanCorpus {
  index: NameIndex;
  vocabulary: PageVocabulary;
  entry(id: string): { label: string; kind: EntryKind; tier: number } | undefined;
}

/** Finds mentions in a slice of a page, and decides anew what earlier slices left open. Keeps nothing between calls. */
export function scan(corpus: ScanCorpus, request: ScanRequest): ScanReply {
  const candidates: Candidate[] = [...request.undecided];
  let evidence = request.evidence ?? emptyEvidence();
  const read = (block: TextBlock): Candidate[] => {
    const tokens = tokenise(block.text, corpus.index.lexicon);
    const found = findCandidates(corpus.index, block, tokens);
    evidence = mergeEvidence(evidence, collectEvidence({ text: block.text, tokens, candidates: found }, corpus));
    return found;
  };
  // The title says what a page is about, once; it is no text of the page to be marked.
  if (!request.evidence && request.page.title) read({ id: -1, text: request.page.title });
  for (const block of request.blocks) candidates.push(...read(block));

  const tierOf = (entry: string) => corpus.entry(entry)?.tier ?? Number.POSITIVE_INFINITY;
  const context: DecisionContext = {
    index: corpus.index,
    vocabulary: corpus.vocabulary,
    evidence,
    subjectScore: createSubjectScore(evidence, tierOf),
    tierOf,
    labelOf: (entry) => corpus.entry(entry)?.label ?? entry,
  };
  const spots = candidates.flatMap((candidate) => toSpot(corpus, candidate, context) ?? []);
  return { spots: chooseSpans(spots), undecided: undecidedOf(corpus, candidates), evidence };
}

function toSpot(corpus: ScanCorpus, candidate: Candidate, context: DecisionContext): Spot | null {
  const decision = decide(candidate, context);
  const entry = decision && corpus.entry(decision.name.entry);
  if (!entry) return null;
  const { block, start, end, surface } = candidate;
  const { name, method, because } = decision;
  const confidence = Math.round(decision.confidence * 100) / 100;
  const { label, kind } = entry;
  return { block, start, end, surface, entry: name.entry, label, kind, name: name.name, method, confidence, because };
}

/** Candidates that can still change, and those that overlap one which can: which of them is longest may change with it. */
function undecidedOf({ index }: ScanCorpus, candidates: readonly Candidate[]): Candidate[] {
  return clusters(candidates).flatMap((cluster) =>
    cluster.some((candidate) => isRevisable(candidate, index)) ? cluster : [],
  );
}
