import type { Mention } from '../mentions/mention';
import {
  type HoverEffect,
  type HoverEvent,
  type HoverState,
  initialHoverState,
  nextHoverState,
  type Point,
} from './hover-state';
import { GRACE_MS, REST_MS } from './timings';

export interface HoverEnvironment {
  document: Document;
  /** The mention at a point of the viewport. */
  mentionAt(point: Point): Mention | null;
  /** Whether an event's target is the card. */
  isCard(target: EventTarget | null): boolean;
  /** Whether an event's target is a card that the reader has pinned: what is under it is not pointed at. */
  isPinned(target: EventTarget | null): boolean;
  /** Whether the card must stay although the pointer has left it. */
  isCardInUse(): boolean;
  /** Makes the card of an entry available; resolves with whether there is one. */
  fetch(mention: Mention): Promise<boolean>;
  show(mention: Mention, pointer: Point): void;
  hide(): void;
  onError(error: unknown): void;
}

/** Follows the pointer and carries out what `hover-state.ts` decides, until the signal aborts. */
export class HoverController {
  readonly #environment: HoverEnvironment;
  readonly #signal: AbortSignal;
  #state: HoverState<Mention> = initialHoverState();
  #pointer: (Point & { target: EventTarget | null }) | null = null;
  #isFrameAwaited = false;

  constructor(environment: HoverEnvironment, signal: AbortSignal) {
    this.#environment = environment;
    this.#signal = signal;
    this.#listen(environment.document);
    signal.addEventListener('abort', () => environment.hide(), { once: true });
  }

  /** The mention is no longer one. */
  forget(mention: Mention): void {
    if (this.#state.shown?.target === mention || this.#state.aim?.target === mention) this.#send({ type: 'lost' });
  }

  /** Whatever is shown is no longer that of the mention under the pointer. */
  letGo(): void {
    this.#send({ type: 'lost' });
  }

  #listen(document: Document): void {
    // Before the page's own listeners, none of which may be kept from its events; so nothing is ever stopped here.
    const options = { capture: true, passive: true, signal: this.#signal };
    document.addEventListener('pointermove', (event) => this.#onPointerMove(event), options);
    document.documentElement.addEventListener('pointerleave', () => this.#onPointerLeave(), {
      passive: true,
      signal: this.#signal,
    });
    document.addEventListener('pointerdown', (event) => this.#onTurnAway(event.target), options);
    document.addEventListener(
      'keydown',
      (event) => event.key === 'Escape' && this.#send({ type: 'dismissed' }),
      options,
    );
    document.addEventListener('scroll', (event) => this.#onScroll(event.target), options);
    document.addEventListener('visibilitychange', () => this.#send({ type: 'lost' }), options);
    document.defaultView?.addEventListener('pagehide', () => this.#send({ type: 'lost' }), options);
  }

  #onPointerMove(event: PointerEvent): void {
    // A finger does not hover, and a pointer with a button down is selecting or dragging.
    if (event.pointerType === 'touch' || event.buttons !== 0) return;
    this.#pointer = { x: event.clientX, y: event.clientY, target: event.target };
    if (this.#isFrameAwaited) return;
    this.#isFrameAwaited = true;
    requestAnimationFrame(() => {
      this.#isFrameAwaited = false;
      if (!this.#signal.aborted) this.#look();
    });
  }

  #onPointerLeave(): void {
    this.#pointer = null;
    this.#send({ type: 'over-nothing' });
  }

  #onTurnAway(target: EventTarget | null): void {
    if (!this.#environment.isCard(target)) this.#send({ type: 'dismissed' });
  }

  #onScroll(target: EventTarget | null): void {
    const mention = this.#state.shown?.target ?? this.#state.aim?.target;
    const isAround = mention && target instanceof Node && target.contains(mention.range.startContainer);
    if (isAround) this.#send({ type: 'lost' });
  }

  #look(): void {
    if (!this.#pointer) return;
    const { x, y, target } = this.#pointer;
    if (this.#environment.isCard(target)) {
      this.#send({ type: 'over-card' });
      return;
    }
    const mention = this.#environment.isPinned(target) ? null : this.#environment.mentionAt({ x, y });
    this.#send(mention ? { type: 'over-mention', target: mention, at: { x, y } } : { type: 'over-nothing' });
  }

  #send(event: HoverEvent<Mention>): void {
    if (this.#signal.aborted) return;
    const { state, effects } = nextHoverState(this.#state, event);
    this.#state = state;
    for (const effect of effects) this.#carryOut(effect);
  }

  #carryOut(effect: HoverEffect<Mention>): void {
    switch (effect.type) {
      case 'wait-for-rest':
        setTimeout(() => this.#send({ type: 'rested', token: effect.token }), REST_MS);
        break;
      case 'wait-for-grace':
        this.#waitForGrace(effect.token);
        break;
      case 'fetch':
        this.#environment.fetch(effect.target).then(
          (found) => this.#send({ type: 'fetched', token: effect.token, found }),
          (error: unknown) => this.#environment.onError(error),
        );
        break;
      case 'show':
        this.#environment.show(effect.target, this.#pointer ?? { x: 0, y: 0 });
        break;
      case 'hide':
        this.#environment.hide();
        break;
    }
  }

  #waitForGrace(token: number): void {
    setTimeout(() => {
      if (this.#signal.aborted) return;
      if (this.#environment.isCardInUse()) this.#waitForGrace(token);
      else this.#send({ type: 'grace-over', token });
    }, GRACE_MS);
  }
}
