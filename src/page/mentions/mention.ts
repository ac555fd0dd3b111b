import type { Spot } from '../../core/spot';

/** A spot, and where it stands in the document. */
export interface Mention {
  readonly spot: Spot;
  readonly range: Range;
}
