import type { Spot } from '../../core/spot';

/** A spot, and where it stands in the document. */
export interface Mention {
  /** May be found anew, for a better reason, while it stays the same mention. */
  spot: Spot;
  readonly range: Range;
}
