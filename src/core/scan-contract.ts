import type { Evidence } from './disambiguation/evidence';
import type { Candidate } from './matching/candidate';
import type { PageContext, Spot, TextBlock } from './spot';

/**
 * A slice of a page to be scanned. The page is read in slices, yet decided as a whole: the reply's `evidence` and `undecided`
 * go back with the next request, unchanged; candidates of blocks that have left the page may be left out.
 */
export interface ScanRequest {
  blocks: TextBlock[];
  /** Candidates of earlier slices whose meaning hangs on the rest of the page; [] at first. */
  undecided: Candidate[];
  /** What earlier slices said of the page; null at first. */
  evidence: Evidence | null;
  page: PageContext;
}

export interface ScanReply {
  /** Every mention in the request's blocks, and every mention that an undecided candidate turned out to be. */
  spots: Spot[];
  /** The last candidates, of this slice or an earlier one, that more of the page could still decide otherwise; so many at most. */
  undecided: Candidate[];
  evidence: Evidence;
}
