/** How long a pointer has to rest where the reader has chosen nothing else; a test holds it to the settings. */
export const REST_MS = 300;

/** What was measured of the interface. Times in ms. */
export interface UiBenchResults {
  /** How long a frame was on this machine: the median of many. */
  frameMs: number;
  /** How long a pointer has to rest before a card opens. */
  restMs: number;
  /** From the end of that rest to the frame that shows the card, the first card of a page each, whose script has still to come. */
  firstHovers: number[];
  /** The same for further cards of a page. */
  nextHovers: number[];
  /** From the beginning of opening the popup until its field takes words and its list is seen. */
  popups: number[];
}
