import type { Mention } from '../mentions/mention';
import type { Point } from './hover-state';
import type { PointerMove } from './pointer-move';
import { type Tap, watchTaps } from './watch-taps';

/** What says that the pointer does not rest where it was. */
const ENDS = ['pointerdown', 'keydown', 'scroll', 'visibilitychange'] as const;

/** What the reader did before there was anybody to follow it. */
export interface FirstMoves {
  /** Of the pointer: the one that came upon a mention, then the last one; none when it is on no mention. */
  moves: readonly PointerMove[];
  /** On a mention, with a finger or a pen. */
  tap: Tap | null;
}

/**
 * Waits for the pointer to come upon a mention, or for a tap on one, until it hands over or the signal aborts. All that follows of it is the hover controller's, which
 * is not in the page before.
 */
export class FirstHover {
  readonly #mentionAt: (point: Point) => Mention | null;
  readonly #onMention: () => void;
  readonly #signal: AbortSignal;
  readonly #handedOver = new AbortController();
  /** The one that came upon the mention, then the last one. */
  #moves: PointerMove[] = [];
  #latest: PointerMove | null = null;
  #tap: Tap | null = null;
  #isFrameAwaited = false;

  /** @param onMention is called each time that the pointer comes upon a mention, and at a tap on one. */
  constructor(
    document: Document,
    mentionAt: (point: Point) => Mention | null,
    onMention: () => void,
    signal: AbortSignal,
  ) {
    this.#mentionAt = mentionAt;
    this.#onMention = onMention;
    this.#signal = AbortSignal.any([signal, this.#handedOver.signal]);
    const options = { capture: true, passive: true, signal: this.#signal };
    const note = (event: PointerEvent) => this.#note(event);
    document.addEventListener('pointermove', note, options);
    document.addEventListener('pointerover', note, options);
    const end = () => this.#end();
    for (const type of ENDS) document.addEventListener(type, end, options);
    watchTaps(document, (tap) => this.#onTap(tap), this.#signal);
    const leave = () => this.#leave();
    document.documentElement.addEventListener('pointerleave', leave, { passive: true, signal: this.#signal });
  }

  /** Listens no longer. Returns what to go on from. */
  handOver(): FirstMoves {
    this.#handedOver.abort();
    return { moves: this.#moves, tap: this.#tap };
  }

  #note(event: PointerEvent): void {
    // A finger does not hover, and a pointer with a button down is selecting or dragging.
    if (event.pointerType === 'touch' || event.buttons !== 0) return;
    this.#latest = { event, target: event.target };
    if (this.#isFrameAwaited) return;
    this.#isFrameAwaited = true;
    requestAnimationFrame(() => {
      this.#isFrameAwaited = false;
      if (!this.#signal.aborted) this.#look();
    });
  }

  #look(): void {
    if (!this.#latest) return;
    const { clientX: x, clientY: y } = this.#latest.event;
    if (!this.#mentionAt({ x, y })) {
      this.#moves = [];
      return;
    }
    const isNew = this.#moves.length === 0;
    this.#moves = [this.#moves[0] ?? this.#latest, this.#latest];
    if (isNew) this.#onMention();
  }

  #onTap(tap: Tap): void {
    if (tap.isOnControl || !this.#mentionAt(tap.point)) return;
    this.#tap = tap;
    this.#onMention();
  }

  #end(): void {
    this.#moves = [];
    this.#tap = null;
  }

  #leave(): void {
    this.#latest = null;
    this.#end();
  }
}
