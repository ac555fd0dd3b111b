/**
 * How long the pointer must rest on a mention before its card opens, in ms. Long enough that reading along with the pointer opens
 * nothing, short enough not to feel like waiting.
 */
export const REST_MS = 300;

/** How far the pointer may move and still be at rest, in CSS px: a hand is never quite still. */
export const REST_DISTANCE = 6;

/**
 * How long a card stays after the pointer left it and its mention, in ms: time to cross the gap between the two, or to come back
 * after slipping off.
 */
export const GRACE_MS = 300;
