import type { Spot } from '../../core/spot';

/** A spot, and where it stands in the document. */
export class Mention {
  /** May be found anew, for a better reason, while it stays the same mention. */
  spot: Spot;
  /** Where it was found. Costs the document nothing, however many there are. */
  readonly place: StaticRange;
  #range: Range | null = null;

  constructor(spot: Spot, place: StaticRange) {
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

  /** The live range, if there is one. */
  get madeRange(): Range | null {
    return this.#range;
  }
}
