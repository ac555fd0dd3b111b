import { REST_DISTANCE, REST_SPEED } from './timings';

/**
 * The life of a card as a function of what happens to the pointer. Delays and messages are effects, carried out elsewhere; each
 * carries a token, and what comes back with a token that is no longer current does nothing. So no timer need ever be cleared.
 *
 *   aim:    none ──over a mention──▶ resting ──rest over, card there──▶ none, and its card is shown
 *                                          (half of it over, card there: the card is prepared)
 *   shown:  none ──────────────────▶ held ◀──back in time── leaving ──grace over──▶ none
 *
 * A pointer that leaves for elsewhere has a short grace; one on its way to the card a longer one, anew with each move.
 *
 * Both run side by side: while the card of one mention is being left, another mention may be aimed at.
 *
 * A finger does not hover: it taps, and the card comes as a sheet, which no pointer that passes by takes away.
 *
 *   tap:    none ──tapped──▶ fetching ──card there──▶ none, and its sheet is shown
 */
export interface HoverState<T> {
  readonly lastToken: number;
  /** What the pointer rests on while its card is not shown yet. */
  readonly aim: Aim<T> | null;
  readonly shown: Shown<T> | null;
  /** What was tapped while its card is not there yet. */
  readonly tap: { readonly target: T; readonly fetchToken: number } | null;
  /** A mention whose card the reader sent away: it stays away until the pointer has left the mention. */
  readonly muted: T | null;
}

interface Aim<T> {
  readonly target: T;
  readonly restToken: number;
  readonly fetchToken: number;
  /** Where the rest began, and when, in ms. */
  readonly at: Point;
  readonly since: number;
  /** Whether half of the rest is over: then the pointer will most likely stay. */
  readonly hasSettled: boolean;
  readonly hasRested: boolean;
  readonly hasCard: boolean;
  /** Whether its card has been prepared. */
  readonly isPrepared: boolean;
}

interface Shown<T> {
  readonly target: T;
  /** Null while the pointer is on the mention or the card; else the grace that it has. */
  readonly grace: Grace | null;
  /** Whether it was tapped: it stays until the reader sends it away. */
  readonly isSheet: boolean;
}

interface Grace {
  readonly token: number;
  readonly isApproach: boolean;
}

/** In CSS px from the top left corner of the viewport. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export type HoverEvent<T> =
  /** `time` in ms. */
  | { type: 'over-mention'; target: T; at: Point; time: number; isHeadedForCard: boolean }
  | { type: 'over-card' }
  | { type: 'over-nothing'; isHeadedForCard: boolean }
  /** Half of the rest is over. */
  | { type: 'settled'; token: number }
  | { type: 'rested'; token: number }
  | { type: 'fetched'; token: number; found: boolean }
  | { type: 'grace-over'; token: number }
  /** The reader asked for the card, which is there, without the pointer. */
  | { type: 'opened'; target: T; at: Point }
  /** A finger or pen tapped it. */
  | { type: 'tapped'; target: T }
  /** The reader sent the card away, or turned to something else. */
  | { type: 'dismissed' }
  /** The mention is no longer there, or not where it was. */
  | { type: 'lost' };

export type HoverEffect<T> =
  | { type: 'wait-for-rest'; token: number }
  | { type: 'fetch'; token: number; target: T }
  /** Its card will most likely be shown soon: whatever can be done before may be done now. */
  | { type: 'prepare'; target: T }
  /** What was prepared will not be shown. */
  | { type: 'discard' }
  | { type: 'wait-for-grace'; token: number; isApproach: boolean }
  /** `at` where the card was asked for there; else it is where the pointer is. */
  | { type: 'show'; target: T; at?: Point; isSheet: boolean }
  | { type: 'hide' };

export interface Transition<T> {
  readonly state: HoverState<T>;
  readonly effects: readonly HoverEffect<T>[];
}

/** Nothing is shown or aimed at. */
export function initialHoverState<T>(): HoverState<T> {
  return { lastToken: 0, aim: null, shown: null, tap: null, muted: null };
}

/** The state after an event, and what is to be done. Targets are told apart by identity. */
export function nextHoverState<T>(before: HoverState<T>, event: HoverEvent<T>): Transition<T> {
  const { state, effects } = transit(before, event);
  const { aim } = before;
  const isGivenUp = aim?.isPrepared && state.aim?.target !== aim.target && state.shown?.target !== aim.target;
  return { state, effects: isGivenUp ? [{ type: 'discard' }, ...effects] : effects };
}

function transit<T>(state: HoverState<T>, event: HoverEvent<T>): Transition<T> {
  switch (event.type) {
    case 'over-mention':
      return hasTapped(state) ? stay(state) : overMention(state, event);
    case 'over-card':
      return stay({ ...state, aim: null, muted: null, shown: state.shown && { ...state.shown, grace: null } });
    case 'over-nothing':
      if (hasTapped(state)) return stay(state);
      return leaveShown({ ...state, aim: null, muted: null }, event.isHeadedForCard);
    case 'settled':
      if (state.aim?.restToken !== event.token) return stay(state);
      return showIfReady({ ...state, aim: { ...state.aim, hasSettled: true } });
    case 'rested':
      if (state.aim?.restToken !== event.token) return stay(state);
      return showIfReady({ ...state, aim: { ...state.aim, hasRested: true } });
    case 'fetched':
      if (state.tap?.fetchToken === event.token)
        return showTapped({ ...state, tap: null }, state.tap.target, event.found);
      if (state.aim?.fetchToken !== event.token) return stay(state);
      if (!event.found) return stay({ ...state, aim: null, muted: state.aim.target });
      return showIfReady({ ...state, aim: { ...state.aim, hasCard: true } });
    case 'grace-over':
      if (state.shown?.grace?.token !== event.token) return stay(state);
      return { state: { ...state, shown: null }, effects: [{ type: 'hide' }] };
    case 'opened':
      return {
        state: {
          ...state,
          aim: null,
          tap: null,
          muted: null,
          shown: { target: event.target, grace: null, isSheet: false },
        },
        effects: [{ type: 'show', target: event.target, at: event.at, isSheet: false }],
      };
    case 'tapped':
      return tapped(state, event.target);
    case 'dismissed':
      return end(state, state.aim?.target ?? state.shown?.target ?? null);
    case 'lost':
      return end(state, null);
  }
}

function overMention<T>(
  state: HoverState<T>,
  { target, at, time, isHeadedForCard }: Extract<HoverEvent<T>, { type: 'over-mention' }>,
): Transition<T> {
  if (state.shown?.target === target) {
    return stay({ ...state, aim: null, shown: { target, grace: null, isSheet: false } });
  }
  if (state.muted === target) return stay({ ...state, aim: null });
  const left = leaveShown({ ...state, muted: null }, isHeadedForCard);
  if (state.aim?.target === target) return after(left, goOnAiming(left.state, state.aim, at, time));
  const restToken = left.state.lastToken + 1;
  const fetchToken = restToken + 1;
  const is = { hasSettled: false, hasRested: false, hasCard: false, isPrepared: false };
  const aim = { target, restToken, fetchToken, at, since: time, ...is };
  return {
    state: { ...left.state, lastToken: fetchToken, aim },
    effects: [
      ...left.effects,
      { type: 'wait-for-rest', token: restToken },
      { type: 'fetch', token: fetchToken, target },
    ],
  };
}

/** A pointer that moves on within a mention has not come to rest. */
function goOnAiming<T>(state: HoverState<T>, aim: Aim<T>, at: Point, time: number): Transition<T> {
  const distance = Math.hypot(at.x - aim.at.x, at.y - aim.at.y);
  if (aim.hasRested || distance <= REST_DISTANCE + REST_SPEED * (time - aim.since)) return stay(state);
  const restToken = state.lastToken + 1;
  return {
    state: { ...state, lastToken: restToken, aim: { ...aim, restToken, at, since: time, hasSettled: false } },
    effects: [{ type: 'wait-for-rest', token: restToken }],
  };
}

function leaveShown<T>(state: HoverState<T>, isApproach: boolean): Transition<T> {
  const { shown } = state;
  const isOnTheWayOut = shown?.grace?.isApproach === false && !isApproach;
  if (!shown || isOnTheWayOut) return stay(state);
  const token = state.lastToken + 1;
  return {
    state: { ...state, lastToken: token, shown: { ...shown, grace: { token, isApproach } } },
    effects: [{ type: 'wait-for-grace', token, isApproach }],
  };
}

function after<T>(first: Transition<T>, second: Transition<T>): Transition<T> {
  return { state: second.state, effects: [...first.effects, ...second.effects] };
}

function showIfReady<T>(state: HoverState<T>): Transition<T> {
  const { aim } = state;
  if (!aim?.hasCard) return stay(state);
  if (!aim.hasRested) return aim.hasSettled && !aim.isPrepared ? prepare(state, aim) : stay(state);
  return {
    state: { ...state, aim: null, shown: { target: aim.target, grace: null, isSheet: false } },
    effects: [{ type: 'show', target: aim.target, isSheet: false }],
  };
}

function prepare<T>(state: HoverState<T>, aim: Aim<T>): Transition<T> {
  return {
    state: { ...state, aim: { ...aim, isPrepared: true } },
    effects: [{ type: 'prepare', target: aim.target }],
  };
}

/** Whether a sheet is shown or on its way: then no pointer that passes over the page changes anything. */
function hasTapped<T>({ tap, shown }: HoverState<T>): boolean {
  return tap !== null || shown?.isSheet === true;
}

function tapped<T>(state: HoverState<T>, target: T): Transition<T> {
  const isThere = state.shown?.isSheet && state.shown.target === target;
  if (isThere || state.tap?.target === target) return stay(state);
  const fetchToken = state.lastToken + 1;
  const { effects } = end(state, null);
  return {
    state: { lastToken: fetchToken, aim: null, shown: null, tap: { target, fetchToken }, muted: null },
    effects: [...effects, { type: 'fetch', token: fetchToken, target }],
  };
}

function showTapped<T>(state: HoverState<T>, target: T, isFound: boolean): Transition<T> {
  if (!isFound) return stay(state);
  return {
    state: { ...state, shown: { target, grace: null, isSheet: true } },
    effects: [{ type: 'show', target, isSheet: true }],
  };
}

function end<T>(state: HoverState<T>, muted: T | null): Transition<T> {
  return {
    state: { ...state, aim: null, shown: null, tap: null, muted: muted ?? state.muted },
    effects: state.shown ? [{ type: 'hide' }] : [],
  };
}

function stay<T>(state: HoverState<T>): Transition<T> {
  return { state, effects: [] };
}
