import type { EntryKind } from './corpus/vocabulary';
import { createAlternatives } from './disambiguation/alternatives';
import { collectEvidence } from './disambiguation/collect-evidence';
import { type Decision, decide, isRevisable } from './disambiguation/decide';
import { copyEvidence, type Evidence, emptyEvidence, forgetEarlySentences } from './disambiguation/evidence';
import { createNameStandings } from './disambiguation/name-standing';
import { situate } from './disambiguation/neighbours';
import { createOtherSenses, withoutOtherMeanings } from './disambiguation/other-senses';
import { otherSubjectScore } from './disambiguation/other-subject-score';
import type { PageVocabulary } from './disambiguation/page-vocabulary';
import { createReasons } from './disambiguation/reasons';
import { createShares } from './disambiguation/share-of-readings';
import { tellingShareOf } from './disambiguation/subject-at';
import { createSubjectScore } from './disambiguation/subject-score';
import {
  type DecisionContext,
  LAST_MARKED_TIER,
  MIN_SUBJECT_FOR_APPROXIMATE,
  type Weighing,
} from './disambiguation/weigh';
import type { Candidate } from './matching/candidate';
import { chooseSpans, forEachCluster } from './matching/choose-spans';
import { findCandidates } from './matching/find-candidates';
import type { NameIndex } from './matching/name-index';
import type { ScanReply, ScanRequest } from './scan-contract';
import type { Meaning, Reason, Spot, TextBlock } from './spot';
import { sentenceStarts } from './text/sentences';
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
  /** Why a decision weighs a reading as it does. */
  explain(weighing: Weighing): Reason;
  /** What a candidate may well mean besides what was decided, likeliest first. */
  alternativesOf(candidate: Candidate, decision: Decision): readonly Meaning[];
}

/**
 * In a page that grows for hours, what was found long ago stays as it was decided then: asked about again and again, it would make
 * every addition dearer than the one before.
 */
const MOST_UNDECIDED = 120;

/** Finds mentions in a slice of a page, and decides anew what earlier slices left open. Keeps nothing between calls. */
export function scan(corpus: ScanCorpus, request: ScanRequest): ScanReply {
  const examination = examineFor(corpus, request, { isExplained: false });
  const { explain, alternativesOf } = examination;
  const spots: Spot[] = [];
  for (const { candidate, decision } of examination.decisions) {
    const entry = decision.meaning && corpus.entry(decision.meaning.name.entry);
    if (!decision.meaning || !entry) continue;
    const spot = toSpot(candidate, decision.meaning, entry, explain(decision.meaning));
    const alternatives = alternativesOf(candidate, decision);
    if (alternatives.length > 0) spot.alternatives = [...alternatives];
    spots.push(spot);
  }
  const candidates = examination.decisions.map(({ candidate }) => candidate);
  const undecided = undecidedOf(corpus, candidates);
  forgetEarlySentences(examination.evidence, Math.min(...undecided.map(({ sentence }) => sentence)));
  return { spots: chooseSpans(spots), undecided, evidence: examination.evidence };
}

/** Whether a candidate may become a mention on some page: general entries are context, and never do. */
function isMarkable({ readings }: Candidate, index: NameIndex): boolean {
  return readings.some(({ name }) => index.name(name).tier <= LAST_MARKED_TIER);
}

/** What `scan` goes by, of every candidate: for explaining it. */
export function examine(corpus: ScanCorpus, request: ScanRequest): Examination {
  return examineFor(corpus, request, { isExplained: true });
}

/** @param isExplained whether candidates and readings that come to nothing are weighed too. */
function examineFor(corpus: ScanCorpus, request: ScanRequest, { isExplained }: { isExplained: boolean }): Examination {
  const candidates: Candidate[] = [...request.undecided];
  const evidence = request.evidence ? copyEvidence(request.evidence) : emptyEvidence();
  const readBlock = (block: TextBlock): Candidate[] => {
    const tokens = tokenise(block.text, corpus.index.lexicon);
    const found = findCandidates(corpus.index, block, tokens);
    const bearings = tokens.map(({ word }) => corpus.vocabulary.bearingOf(word));
    const read = { text: block.text, tokens, bearings, candidates: found, sentences: sentenceStarts(block.text) };
    collectEvidence(evidence, read, corpus.index);
    situate(read, corpus.index);
    const candidates = withoutOtherMeanings(found, corpus.index);
    return isExplained ? [...candidates] : candidates.filter((candidate) => isMarkable(candidate, corpus.index));
  };
  // The title says what a page is about, once; it is no text of the page to be marked.
  if (!request.evidence && request.page.title) readBlock({ id: -1, text: request.page.title });
  for (const block of request.blocks) candidates.push(...readBlock(block));

  const { index, vocabulary, entry: entryOf } = corpus;
  const tierOf = (entry: string) => entryOf(entry)?.tier ?? Number.POSITIVE_INFINITY;
  const kindOf = (entry: string) => entryOf(entry)?.kind;
  const subjectScore = createSubjectScore(evidence, { tierOf, kindOf, ownWords: vocabulary.ownWords });
  const isAbout = (entry: string) => subjectScore(entry) >= MIN_SUBJECT_FOR_APPROXIMATE;
  const context: DecisionContext = {
    index,
    vocabulary,
    evidence,
    subjectScore,
    otherSubject: otherSubjectScore(evidence, vocabulary),
    tellingShare: tellingShareOf(evidence),
    isOtherSense: createOtherSenses(evidence),
    standingOf: createNameStandings({ index, vocabulary, evidence }),
    isExplained,
    labelOf: (entry) => entryOf(entry)?.label ?? entry,
    shareOfReadings: createShares({ index, vocabulary, evidence }, isAbout),
  };
  return {
    evidence,
    decisions: candidates.map((candidate) => ({ candidate, decision: decide(candidate, context) })),
    explain: createReasons(context),
    alternativesOf: createAlternatives({
      vocabulary,
      evidence,
      meaning(id) {
        const entry = entryOf(id);
        return entry && { entry: id, label: entry.label, kind: entry.kind, tier: entry.tier };
      },
    }),
  };
}

function toSpot(
  { block, start, end, surface }: Candidate,
  { name, method, confidence }: Weighing,
  { label, kind, tier }: { label: string; kind: EntryKind; tier: number },
  reason: Reason,
): Spot {
  const rounded = Math.round(confidence * 100) / 100;
  return {
    block,
    start,
    end,
    surface,
    entry: name.entry,
    label,
    kind,
    tier,
    name: name.name,
    method,
    confidence: rounded,
    reason,
  };
}

/** The last candidates that can still change, and those that overlap one which can: which of them is longest may change with it. */
function undecidedOf({ index }: ScanCorpus, candidates: readonly Candidate[]): Candidate[] {
  const undecided: Candidate[] = [];
  forEachCluster(candidates, (ordered, from, to) => {
    let isOpen = false;
    for (let at = from; at < to; at++) isOpen ||= isRevisable(ordered[at] as Candidate, index);
    if (isOpen) undecided.push(...ordered.slice(from, to));
  });
  return undecided.slice(-MOST_UNDECIDED);
}
