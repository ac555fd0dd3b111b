import type { EntryKind } from './corpus/vocabulary';
import { collectEvidence } from './disambiguation/collect-evidence';
import { type DecisionContext, decide, isRevisable } from './disambiguation/decide';
import { emptyEvidence, mergeEvidence } from './disambiguation/evidence';
import type { PageVocabulary } from './disambiguation/page-vocabulary';
import type { Candidate } from './matching/candidate';
import { chooseSpans, overlaps } from './matching/choose-spans';
import { findCandidates } from './matching/find-candidates';
import type { NameIndex } from './matching/name-index';
import type { ScanReply, ScanRequest } from './scan-contract';
import type { Spot } from './spot';
import { tokenise } from './text/tokenise';

/** What scanning needs of the corpus. */
export interface ScanCorpus {
  index: NameIndex;
  vocabulary: PageVocabulary;
  entry(id: string): { label: string; kind: EntryKind; tier: number } | undefined;
}

/** Finds mentions in a slice of a page, and decides anew what earlier slices left open. Keeps nothing between calls. */
export function scan(corpus: ScanCorpus, request: ScanRequest): ScanReply {
  let evidence = request.evidence ?? emptyEvidence();
  const candidates: Candidate[] = [...request.undecided];
  const titled = request.evidence || !request.page.title ? [] : [{ id: -1, text: request.page.title }];
  for (const block of [...titled, ...request.blocks]) {
    const tokens = tokenise(block.text);
    const found = findCandidates(corpus.index, block, tokens);
    evidence = mergeEvidence(evidence, collectEvidence(block.text, tokens, found, corpus.vocabulary));
    if (block.id >= 0) candidates.push(...found);
  }
  const context: DecisionContext = {
    evidence,
    vocabulary: corpus.vocabulary,
    tierOf: (entry) => corpus.entry(entry)?.tier ?? 3,
    labelOf: (entry) => corpus.entry(entry)?.label ?? entry,
  };
  const spots = candidates.flatMap((candidate) => toSpot(corpus, candidate, context) ?? []);
  return { spots: chooseSpans(spots), undecided: undecidedOf(candidates), evidence };
}

function toSpot(corpus: ScanCorpus, candidate: Candidate, context: DecisionContext): Spot | null {
  const decision = decide(candidate, context);
  const entry = decision && corpus.entry(decision.reading.entry);
  if (!entry) return null;
  const { block, start, end, surface } = candidate;
  const { reading, method, confidence, because } = decision;
  const rounded = Math.round(confidence * 100) / 100;
  return {
    block,
    start,
    end,
    surface,
    entry: reading.entry,
    label: entry.label,
    kind: entry.kind,
    name: reading.name,
    method,
    confidence: rounded,
    because,
  };
}

/** Candidates that can still change, and those that overlap one which can: which of them is longest may change with it. */
function undecidedOf(candidates: readonly Candidate[]): Candidate[] {
  const revisable = candidates.filter(isRevisable);
  return candidates.filter((candidate) => revisable.some((other) => other === candidate || overlaps(candidate, other)));
}
