/** How far the pointer may move and still be at rest, in CSS px: a hand is never quite still. */
export const REST_DISTANCE = 6;

/** How fast it may drift on from there and still be at rest, in CSS px per ms. Whoever reads along moves five times as fast. */
export const REST_SPEED = 0.04;

/** How long a card stays after the pointer left it and its mention for elsewhere, in ms: time to come back after slipping off. */
export const GRACE_MS = 150;

/** How long a card waits for a pointer that is on its way to it, from its last move on, in ms. */
export const APPROACH_GRACE_MS = 400;
