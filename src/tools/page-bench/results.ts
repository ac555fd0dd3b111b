/** How soon the first underline is seen on a page, in ms. */
export interface UnderlineResult {
  page: string;
  /** From document idle to the first frame with an underline in view, the background being awake; null where there is none. */
  firstUnderlineMs: number | null;
  /** Likewise, the background having been stopped. */
  firstUnderlineColdMs: number | null;
}

/** What was measured of a page; times in ms, medians of the runs unless it says otherwise. */
export interface PageResult extends UnderlineResult {
  /** UTF-16 units of all text nodes. */
  characters: number;
  /** A cold pass of a bare `TreeWalker` over all text nodes, measured as our scripts are; see `measureBarePass`. */
  bareMs: number;
  /** The loop of such a pass alone, by the page's clock: nothing compiled, no world of its own. */
  walkMs: number;
  /** What our content script cost the main thread, from its compilation until the page was read. */
  ourMs: number;
  /** Of that, compiling and evaluating the script, which costs the same on every page. */
  startMs: number;
  /** The longest task of ours of any run. */
  longestTaskMs: number;
  /** What that task did, e.g. `v8.callFunction 12.1 ms`. */
  longestTask: string;
  /** Tasks of ours over 16 ms, of the run with most. */
  longTasks: number;
  /** How many terms were underlined. */
  terms: number;
  /** Heap of the page with the extension less the heap without it, both after a collection, in bytes. */
  heapBytes: number;
  /** Null where mark.js was not measured. */
  mark: MarkResult | null;
}

export interface MarkResult {
  /** When it had finished, or had been given up. */
  ms: number;
  isFinished: boolean;
}

/** What became of a page that grew and shrank again. */
export interface GrowthResult {
  paragraphs: number;
  /** Our main-thread time for each paragraph, in ms, for each tenth of the paragraphs. */
  perParagraphMs: number[];
  /** The longest of our tasks meanwhile, collections of garbage that fell into it included. */
  longestTaskMs: number;
  /** Heap after a collection, in bytes: at first, with all paragraphs, and when they had been removed. */
  heapBefore: number;
  heapAtTop: number;
  heapAfter: number;
}

/** Everything that was measured. */
export interface BenchResults {
  runs: number;
  pages: PageResult[];
  /** Articles of our own, which have terms in view: few pages of a folder may have. Empty where they are among the pages. */
  articles: UnderlineResult[];
  growth: GrowthResult;
}
