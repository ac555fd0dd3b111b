import type { ScanReply, ScanRequest } from '../../../src/core/scan-contract';
import type { Meaning, Spot, SpotMethod, TextBlock } from '../../../src/core/spot';
import type { EntryCard } from '../../../src/core/views';
import type { PageReport } from '../../../src/messaging/contract';
import type { ExplainingEnvironment, PageEnvironment } from '../../../src/page/page-environment';

/** A text that the fake background knows; it is found wherever it stands, letter by letter. */
export interface FakeTerm {
  text: string;
  entry: string;
  method?: SpotMethod;
  /** Entries that it may mean besides. */
  alternatives?: string[];
  /** A mention only once the page has said this somewhere. */
  onlyIfPageSays?: string;
  /** A mention only as long as the page has not said this anywhere. */
  unlessPageSays?: string;
}

/** A background that finds terms with `indexOf`, and a record of what it was asked. */
export interface FakeBackground {
  calls: PageEnvironment['background'] & ExplainingEnvironment['background'];
  scans: ScanRequest[];
  cards: string[];
  /** With which date of the page each card was asked for. */
  dates: (string | undefined)[];
  opened: string[];
  reports: PageReport[];
  /** From now on every call is refused, as after the extension has been updated. */
  breakDown(): void;
}

type FakeCandidate = Pick<Spot, 'block' | 'start' | 'end' | 'surface'>;
/** What is carried from request to request. To the page it is opaque, so the fake puts into it what suits it. */
interface FakeEvidence {
  said: string[];
}

/** An entry of this id has no card: it was there when the page was scanned and is no longer. */
const ENTRY_WITHOUT_CARD = 'gone';

export function createFakeBackground(terms: readonly FakeTerm[]): FakeBackground {
  let isBroken = false;
  const answer = async <Reply>(reply: () => Reply): Promise<Reply> => {
    if (isBroken) throw new Error('Extension context invalidated.');
    return reply();
  };
  const fake: FakeBackground = {
    scans: [],
    cards: [],
    dates: [],
    opened: [],
    reports: [],
    breakDown() {
      isBroken = true;
    },
    calls: {
      scan: (request) =>
        answer(() => {
          fake.scans.push(request);
          return scan(terms, request);
        }),
      card: ({ entry, date }) =>
        answer(() => {
          fake.cards.push(entry);
          fake.dates.push(date);
          return entry === ENTRY_WITHOUT_CARD ? null : cardOf(entry);
        }),
      openEntry: ({ entry }) =>
        answer(() => {
          fake.opened.push(entry);
          return { shownIn: 'popup' as const };
        }),
      reportPage: (report) =>
        answer(() => {
          fake.reports.push(report);
          return undefined;
        }),
    },
  };
  return fake;
}

function scan(terms: readonly FakeTerm[], request: ScanRequest): ScanReply {
  const evidence = request.evidence as unknown as FakeEvidence | null;
  const earlier = request.undecided as unknown as FakeCandidate[];
  const texts = request.blocks.map(({ text }) => text);
  const conditions = terms.flatMap(({ onlyIfPageSays, unlessPageSays }) =>
    [onlyIfPageSays ?? [], unlessPageSays ?? []].flat(),
  );
  const said = [...(evidence?.said ?? []), ...conditions.filter((words) => texts.some((text) => text.includes(words)))];
  const candidates = [...earlier, ...request.blocks.flatMap((block) => findAll(terms, block))].map((candidate) => ({
    candidate,
    term: termOf(terms, candidate),
  }));
  return {
    spots: candidates
      .filter(({ term: { onlyIfPageSays, unlessPageSays } }) => {
        return (
          !(onlyIfPageSays && !said.includes(onlyIfPageSays)) && !(unlessPageSays && said.includes(unlessPageSays))
        );
      })
      .map(({ candidate, term }) => toSpot(term, candidate)),
    undecided: candidates
      .filter(({ term }) => term.onlyIfPageSays || term.unlessPageSays)
      .map(({ candidate }) => candidate) as unknown as ScanReply['undecided'],
    evidence: { said } as unknown as ScanReply['evidence'],
  };
}

function findAll(terms: readonly FakeTerm[], { id, text }: TextBlock): FakeCandidate[] {
  const found: FakeCandidate[] = [];
  for (const term of terms) {
    for (let start = text.indexOf(term.text); start >= 0; start = text.indexOf(term.text, start + 1)) {
      found.push({ block: id, start, end: start + term.text.length, surface: term.text });
    }
  }
  return found;
}

function termOf(terms: readonly FakeTerm[], { surface }: FakeCandidate): FakeTerm {
  const term = terms.find(({ text }) => text === surface);
  if (!term) throw new Error(`An unknown candidate came back: ${surface}`);
  return term;
}

function toSpot({ entry, method = 'exact', alternatives }: FakeTerm, candidate: FakeCandidate): Spot {
  const meaningOf = (id: string): Meaning => ({ entry: id, label: `Label of ${id}`, kind: 'group', tier: 1 });
  return {
    ...candidate,
    ...meaningOf(entry),
    ...(alternatives && { alternatives: alternatives.map(meaningOf) }),
    name: candidate.surface,
    method,
    confidence: 1,
    reason: { kind: 'spelling', spelling: { is: 'exact', name: candidate.surface } },
  };
}

function cardOf(entry: string): EntryCard {
  return {
    id: entry,
    label: `Label of ${entry}`,
    kind: 'group',
    nativeNames: [],
    summary: [{ type: 'text', text: `What ${entry} is, in as many words as a card usually has. `.repeat(6) }],
    sources: [],
    asOf: '2026-11-01',
    hasMore: true,
  };
}
