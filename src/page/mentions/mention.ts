import type { Spot } from '../../core/spot';

/** A spot, and where it stands in the document. */
export class Mention {
  /** As the scan found it. May be found anew, for a better reason, while it stays the same mention. */
  found: Spot;
  /** What it is taken for: as it was found, unless the reader has chosen another of its meanings. */
  spot: Spot;
  /** Where it was found. Costs the document nothing, however many there are. */
  readonly place: StaticRange;
  #range: Range | null = null;

  /** @param spot as it is to be taken, when that is not as it was found. */
  constructor(found: Spot, place: StaticRange, spot = found) {
    this.found = found;
    this.spot = spot;
    this.place = place;
  }

  /**
   * The same place as a range that follows the document's changes. Made when first asked for: a browser looks at each live range at each
   * change of the document, and only few mentions are ever underlined or pointed at.
   */
  get range(): Range {
    if (!this.#range) {
      const { startContainer, startOffset, endContainer, endOffset } = this.place;
      this.#range = document.createRange();
      this.#range.setStart(startContainer, startOffset);
      this.#range.setEnd(endContainer, endOffset);
    }
    return this.#range;
  }

  /** Whether the reader has chosen what it means. */
  get isChosen(): boolean {
    return this.spot.entry !== this.found.entry;
  }

  /** The live range, if there is one. */
  get madeRange(): Range | null {
    return this.#range;
  }
}
