import type { ScanReply, ScanRequest } from '../../core/scan-contract';
import type { PageContext, TextBlock } from '../../core/spot';
import { type BackgroundClient, LIMITS } from '../../messaging/contract';
import { type SliceSize, takeSlice } from './take-slice';

export interface ScannerEnvironment {
  scan: BackgroundClient['scan'];
  describeContext(): PageContext;
  /** What tells one page from the next in a document that turns from page to page. */
  pageAddress(): string;
  /** Whether a block is still as it was given. */
  isKnown(blockId: number): boolean;
  onReply(request: ScanRequest, reply: ScanReply): void;
  /** All that there was has been scanned. */
  onRest(): void;
  onError(error: unknown): void;
}

/** What a reader sees first is underlined first: the background answers so much in a few milliseconds. */
const FIRST_SLICE: SliceSize = { blocks: LIMITS.scanBlocks, characters: 20_000 };
/** Well below the limit, so that the reply to a later, more urgent request is not long in coming. */
const SLICE: SliceSize = { blocks: LIMITS.scanBlocks, characters: 30_000 };

/**
 * Sends blocks to be scanned, slice by slice, and hands what was learned in one request to the next. One request is under way at
 * a time: two at once would each lack what the other learns.
 */
export class Scanner {
  readonly #environment: ScannerEnvironment;
  readonly #queue: TextBlock[] = [];
  #evidence: ScanReply['evidence'] | null = null;
  #undecided: ScanReply['undecided'] = [];
  #address: string | null = null;
  #isRunning = false;
  #isMoreToCome = false;

  readonly #signal: AbortSignal;

  /** Nothing is sent any more, and no reply handed on, once the signal has aborted. */
  constructor(environment: ScannerEnvironment, signal: AbortSignal) {
    this.#environment = environment;
    this.#signal = signal;
  }

  /** Has the blocks scanned after those given before. */
  add(blocks: readonly TextBlock[]): void {
    for (const block of blocks) this.#queue.push(block);
    this.#runIfDue();
  }

  /** Whether more blocks are about to come: then slices are filled before they are sent, all but the first. A message costs a page about as much as reading a screen of text. */
  expectMore(isMoreToCome: boolean): void {
    this.#isMoreToCome = isMoreToCome;
    this.#runIfDue();
    if (!this.#isRunning) this.#rest();
  }

  /** Lets go of what was found in text that has gone. */
  forgetUnknown(): void {
    const { isKnown } = this.#environment;
    this.#undecided = this.#undecided.filter(({ block }) => isKnown(block));
  }

  #runIfDue(): void {
    if (this.#isRunning || !this.#isDue()) return;
    this.#isRunning = true;
    this.#run().catch((error: unknown) => this.#environment.onError(error));
  }

  async #run(): Promise<void> {
    try {
      while (this.#isDue() && !this.#signal.aborted) await this.#scanNext();
    } finally {
      this.#isRunning = false;
    }
    this.#rest();
  }

  #isDue(): boolean {
    if (this.#queue.length === 0) return false;
    return !this.#isMoreToCome || this.#evidence === null || isFull(this.#queue);
  }

  #rest(): void {
    if (this.#queue.length === 0 && !this.#isMoreToCome && !this.#signal.aborted) this.#environment.onRest();
  }

  /** What the page before said decides nothing about the next one; what was found stays for as long as its text does. */
  #turnPage(): void {
    const address = this.#environment.pageAddress();
    if (this.#address !== null && this.#address !== address) {
      this.#evidence = null;
      this.#undecided = [];
    }
    this.#address = address;
  }

  async #scanNext(): Promise<void> {
    const { scan, describeContext, isKnown, onReply } = this.#environment;
    const slice = takeSlice(this.#queue, this.#evidence ? SLICE : FIRST_SLICE).filter(({ id }) => isKnown(id));
    if (slice.length === 0) return;
    this.#turnPage();
    const request: ScanRequest = {
      blocks: slice.map(({ id, text }) => ({ id, text })),
      // What became of text that has gone is of no interest.
      undecided: this.#undecided.filter(({ block }) => isKnown(block)),
      evidence: this.#evidence,
      page: describeContext(),
    };
    const reply = await scan(request);
    if (this.#signal.aborted) return;
    this.#evidence = reply.evidence;
    this.#undecided = reply.undecided;
    onReply(request, reply);
  }
}

function isFull(queue: readonly TextBlock[]): boolean {
  let characters = 0;
  return queue.some(({ text }) => {
    characters += text.length;
    return characters >= SLICE.characters;
  });
}
