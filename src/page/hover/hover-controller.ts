import type { HoverSettings } from '../../settings/hover-settings';
import type { Mention } from '../mentions/mention';
import { composedContains, shadowTreesAround } from '../text/composed-tree';
import type { FirstMoves } from './first-hover';
import {
  type HoverEffect,
  type HoverEvent,
  type HoverState,
  initialHoverState,
  nextHoverState,
  type Point,
} from './hover-state';
import type { Box } from './is-headed-for';
import { timeOf } from './pointer-move';
import { PointerTrack } from './pointer-track';
import { APPROACH_GRACE_MS, GRACE_MS } from './timings';
import { type Tap, watchTaps } from './watch-taps';

export interface HoverEnvironment {
  document: Document;
  /** When the reader wants cards to open. */
  choices(): HoverSettings;
  /** The mention at a point of the viewport. */
  mentionAt(point: Point): Mention | null;
  /** Whether an event's target is the card. */
  isCard(target: EventTarget | null): boolean;
  /** The outline of the card; null when none is shown. */
  cardBox(): Box | null;
  /** Whether an event's target is a card that the reader has pinned: what is under it is not pointed at. */
  isPinned(target: EventTarget | null): boolean;
  /** Whether the card must stay although the pointer has left it. */
  isCardInUse(): boolean;
  /** Makes the card of an entry available; resolves with whether there is one. */
  fetch(mention: Mention): Promise<boolean>;
  /** Does beforehand what showing its card takes, out of sight: most likely it will be shown. */
  prepare(mention: Mention): void;
  /** Takes away what was prepared. */
  discard(): void;
  /** @param isSheet at the bottom of the window, for a finger. */
  show(mention: Mention, pointer: Point, isSheet: boolean): void;
  hide(): void;
  /** Moves focus into the card; returns whether it went. */
  enterCard(): boolean;
  /** Moves the card to where its mention is now; returns whether that is in view. */
  follow(mention: Mention): boolean;
  onError(error: unknown): void;
}

/** Follows the pointer and carries out what `hover-state.ts` decides, until the signal aborts. */
export class HoverController {
  readonly #environment: HoverEnvironment;
  readonly #signal: AbortSignal;
  #state: HoverState<Mention> = initialHoverState();
  /** Where the pointer is, and since when, in ms. */
  #pointer: (Point & { target: EventTarget | null; since: number }) | null = null;
  readonly #track = new PointerTrack();
  #isFrameAwaited = false;
  #shownEnd = new AbortController();
  /** The mention whose card was opened without the pointer, last. */
  #opened: Mention | null = null;
  readonly #heldKeys = new Set<string>();

  constructor(environment: HoverEnvironment, signal: AbortSignal) {
    this.#environment = environment;
    this.#signal = signal;
    this.#listen(environment.document);
    const clear = () => {
      environment.discard();
      environment.hide();
    };
    signal.addEventListener('abort', clear, { once: true });
  }

  /** Goes on from what was heard of before, moves of the pointer in their order: what it rested then counts. */
  resume({ moves, tap }: FirstMoves): void {
    for (const { event, target } of moves) {
      this.#notePointer(event, target);
      this.#look();
    }
    if (tap) this.#onTap(tap);
  }

  /** The mention is no longer one. */
  forget(mention: Mention): void {
    const { shown, aim, tap } = this.#state;
    if ([shown, aim, tap].some((each) => each?.target === mention)) this.#send({ type: 'lost' });
  }

  /** The mention whose card is shown. */
  get shown(): Mention | null {
    return this.#state.shown?.target ?? null;
  }

  /** Shows the card of a mention without the pointer, at a point; resolves with whether there is one. */
  async open(mention: Mention, at: Point): Promise<boolean> {
    if (!(await this.#environment.fetch(mention)) || this.#signal.aborted) return false;
    this.#opened = mention;
    this.#send({ type: 'opened', target: mention, at });
    return true;
  }

  /** Moves focus into the card that is shown; returns whether it went. */
  enterCard(): boolean {
    return this.#environment.enterCard();
  }

  /** Closes the card, if there is one. */
  dismiss(): void {
    this.#send({ type: 'dismissed' });
  }

  /** Whatever is shown is no longer that of the mention under the pointer. */
  letGo(): void {
    this.#send({ type: 'lost' });
  }

  #listen(document: Document): void {
    // Before the page's own listeners, none of which may be kept from its events; so nothing is ever stopped here.
    const options = { capture: true, passive: true, signal: this.#signal };
    document.addEventListener('pointermove', (event) => this.#onPointerMove(event), options);
    // Over a frame or a plug-in there are no moves to be heard of, only that the pointer has come there.
    document.addEventListener('pointerover', (event) => this.#onPointerMove(event), options);
    document.documentElement.addEventListener('pointerleave', () => this.#onPointerLeave(), {
      passive: true,
      signal: this.#signal,
    });
    document.addEventListener('pointerdown', (event) => this.#onPointerDown(event), options);
    watchTaps(document, (tap) => this.#onTap(tap), this.#signal);
    document.addEventListener('keydown', (event) => this.#onKeyDown(event), options);
    document.addEventListener('keyup', ({ key }) => this.#heldKeys.delete(key), options);
    document.addEventListener('scroll', (event) => this.#onScroll(event.target), options);
    document.addEventListener('fullscreenchange', () => this.#send({ type: 'lost' }), options);
    document.addEventListener('visibilitychange', () => this.#send({ type: 'lost' }), options);
    document.defaultView?.addEventListener('pagehide', () => this.#send({ type: 'lost' }), options);
  }

  #onPointerMove(event: PointerEvent): void {
    // A finger does not hover, and a pointer with a button down is selecting or dragging.
    if (event.pointerType === 'touch' || event.buttons !== 0) return;
    this.#notePointer(event, event.target);
    this.#lookSoon();
  }

  #notePointer(event: PointerEvent, target: EventTarget | null): void {
    this.#pointer = { x: event.clientX, y: event.clientY, target, since: timeOf(event) };
    this.#noteModifier((modifier) => event.getModifierState(modifier));
  }

  #onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Escape') this.#send({ type: 'dismissed' });
    if (event.key !== this.#environment.choices().modifier || event.repeat) return;
    this.#heldKeys.add(event.key);
    if (this.#pointer) this.#pointer.since = timeOf(event);
    this.#lookSoon();
  }

  /** A key may be pressed or let go while another window has the keyboard: each move of the pointer says how it is. */
  #noteModifier(isHeld: (modifier: string) => boolean): void {
    const { modifier } = this.#environment.choices();
    if (modifier !== 'none' && isHeld(modifier)) this.#heldKeys.add(modifier);
    else this.#heldKeys.delete(modifier);
  }

  #lookSoon(): void {
    if (this.#isFrameAwaited) return;
    this.#isFrameAwaited = true;
    requestAnimationFrame(() => {
      this.#isFrameAwaited = false;
      if (!this.#signal.aborted) this.#look();
    });
  }

  #onPointerLeave(): void {
    this.#pointer = null;
    this.#track.reset();
    this.#send({ type: 'over-nothing', isHeadedForCard: false });
  }

  #onPointerDown({ target, pointerType }: PointerEvent): void {
    // The page may be scrolled beside a sheet: only a tap sends it away.
    const mayScroll = pointerType === 'touch' && this.#state.shown?.isSheet === true;
    if (!mayScroll && !this.#environment.isCard(target)) this.#send({ type: 'dismissed' });
  }

  #onTap({ target, point, isOnControl }: Tap): void {
    if (this.#environment.isCard(target)) return;
    const mention = isOnControl || this.#environment.isPinned(target) ? null : this.#environment.mentionAt(point);
    this.#send(mention ? { type: 'tapped', target: mention } : { type: 'dismissed' });
  }

  #onScroll(target: EventTarget | null): void {
    const { shown, aim } = this.#state;
    const mention = shown?.isSheet ? null : (shown?.target ?? aim?.target);
    const isAround = mention && target instanceof Node && composedContains(target, mention.place.startContainer);
    // Without a pointer to leave behind, the card goes along: the page may still be scrolling to its mention.
    const isFollowed = isAround && mention === this.#opened && this.#environment.follow(mention);
    if (isAround && !isFollowed) this.#send({ type: 'lost' });
  }

  #look(): void {
    if (!this.#pointer) return;
    const { x, y, target, since: time } = this.#pointer;
    this.#track.moveTo({ x, y });
    if (this.#environment.isCard(target)) {
      this.#send({ type: 'over-card' });
      return;
    }
    const found = this.#environment.isPinned(target) ? null : this.#environment.mentionAt({ x, y });
    const mention = found && this.#mayOpen(found) ? found : null;
    const isHeadedForCard = this.#state.shown !== null && this.#track.isHeadedFor(this.#environment.cardBox());
    this.#send(
      mention
        ? { type: 'over-mention', target: mention, at: { x, y }, time, isHeadedForCard }
        : { type: 'over-nothing', isHeadedForCard },
    );
  }

  /** Without the key that the reader chose nothing opens; what is open already stays. */
  #mayOpen(mention: Mention): boolean {
    const { modifier } = this.#environment.choices();
    return modifier === 'none' || this.#heldKeys.has(modifier) || this.#state.shown?.target === mention;
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
        this.#waitForRest(effect.token);
        break;
      case 'wait-for-grace':
        this.#waitForGrace(effect.token, effect.isApproach ? APPROACH_GRACE_MS : GRACE_MS);
        break;
      case 'fetch':
        this.#environment.fetch(effect.target).then(
          (found) => this.#send({ type: 'fetched', token: effect.token, found }),
          (error: unknown) => this.#environment.onError(error),
        );
        break;
      case 'prepare':
        this.#environment.prepare(effect.target);
        break;
      case 'discard':
        this.#environment.discard();
        break;
      case 'show':
        this.#environment.show(effect.target, effect.at ?? this.#pointer ?? { x: 0, y: 0 }, effect.isSheet);
        this.#watchInnerScrollers(effect.target);
        break;
      case 'hide':
        this.#shownEnd.abort();
        this.#opened = null;
        this.#environment.hide();
        break;
    }
  }

  /** What scrolls inside of a shadow tree tells nobody outside of it. */
  #watchInnerScrollers({ range }: Mention): void {
    this.#shownEnd.abort();
    this.#shownEnd = new AbortController();
    const signal = AbortSignal.any([this.#signal, this.#shownEnd.signal]);
    for (const tree of shadowTreesAround(range.startContainer)) {
      tree.addEventListener('scroll', ({ target }) => this.#onScroll(target), { capture: true, passive: true, signal });
    }
  }

  /** Counted from when the pointer came to where it is, which is heard of a frame later, or more on a busy page. */
  #waitForRest(token: number): void {
    const { restMs } = this.#environment.choices();
    const passed = performance.now() - (this.#pointer?.since ?? 0);
    setTimeout(() => this.#send({ type: 'settled', token }), restMs / 2 - passed);
    setTimeout(() => this.#send({ type: 'rested', token }), restMs - passed);
  }

  #waitForGrace(token: number, time: number): void {
    setTimeout(() => {
      if (this.#signal.aborted || this.#state.shown?.grace?.token !== token) return;
      if (this.#environment.isCardInUse()) this.#waitForGrace(token, GRACE_MS);
      else this.#send({ type: 'grace-over', token });
    }, time);
  }
}
