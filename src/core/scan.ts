import { memoise } from '../util/memoise';
import type { EntryKind } from './corpus/vocabulary';
import { collectEvidence } from './disambiguation/collect-evidence';
import { type Decision, decide, isRevisable } from './disambiguation/decide';
import { addEvidence, type Evidence, emptyEvidence, mergeEvidence } from './disambiguation/evidence';
import type { PageVocabulary } from './disambiguation/page-vocabulary';
import { createSubjectScore } from './disambiguation/subject-score';
import type { DecisionContext } from './disambiguation/weigh';
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

/** Every candidate of a page with what was decided of it, before overlaps are settled. */
export interface Examination {
  evidence: Evidence;
  decisions: { candidate: Candidate; decision: Decision }[];
}

const REMEMBERED_ENTRIES = 1_000;

/** Finds mentions in a slice of a page, and decides anew what earlier slices left open. Keeps nothing between calls. */
export function scan(corpus: ScanCorpus, request: ScanRequest): ScanReply {
  const { evidence, decisions } = examine(corpus, request);
  const spots = decisions.flatMap(({ candidate, decision }) => toSpot(corpus, candidate, decision) ?? []);
  const candidates = decisions.map(({ candidate }) => candidate);
  return { spots: chooseSpans(spots), undecided: undecidedOf(corpus, candidates), evidence };
}

/** What `scan` goes by: for explaining it. */
export function examine(corpus: ScanCorpus, request: ScanRequest): Examination {
  const candidates: Candidate[] = [...request.undecided];
  const evidence = mergeEvidence(emptyEvidence(), request.evidence ?? emptyEvidence());
  const read = (block: TextBlock): Candidate[] => {
    const tokens = tokenise(block.text, corpus.index.lexicon);
    const found = findCandidates(corpus.index, block, tokens);
    addEvidence(evidence, collectEvidence({ text: block.text, tokens, candidates: found }, corpus));
    return found;
  };
  // The title says what a page is about, once; it is no text of the page to be marked.
  if (!request.evidence && request.page.title) read({ id: -1, text: request.page.title });
  for (const block of request.blocks) candidates.push(...read(block));

  // A page asks for a few hundred entries some thousand times, of what may be very many.
  const entryOf = memoise(corpus.entry, REMEMBERED_ENTRIES);
  const tierOf = (entry: string) => entryOf(entry)?.tier ?? Number.POSITIVE_INFINITY;
  const context: DecisionContext = {
    index: corpus.index,
    vocabulary: corpus.vocabulary,
    evidence,
    subjectScore: createSubjectScore(evidence, tierOf, corpus.vocabulary.isOwnWord),
    tierOf,
    labelOf: (entry) => entryOf(entry)?.label ?? entry,
  };
  return { evidence, decisions: candidates.map((candidate) => ({ candidate, decision: decide(candidate, context) })) };
}

function toSpot(corpus: ScanCorpus, candidate: Candidate, { meaning }: Decision): Spot | null {
  const entry = meaning && corpus.entry(meaning.name.entry);
  if (!entry) return null;
  const { block, start, end, surface } = candidate;
  const { name, method, because } = meaning;
  const confidence = Math.round(meaning.confidence * 100) / 100;
  const { label, kind } = entry;
  return { block, start, end, surface, entry: name.entry, label, kind, name: name.name, method, confidence, because };
}

/** Candidates that can still change, and those that overlap one which can: which of them is longest may change with it. */
function undecidedOf({ index }: ScanCorpus, candidates: readonly Candidate[]): Candidate[] {
  return clusters(candidates).flatMap((cluster) =>
    cluster.some((candidate) => isRevisable(candidate, index)) ? cluster : [],
  );
}
