/** A move of the pointer that was heard of. */
export interface PointerMove {
  event: PointerEvent;
  /** That of the event, which loses it when it has been dispatched. */
  target: EventTarget | null;
}

/** When what an event tells of happened, in ms as `performance.now()` counts. */
export function timeOf({ timeStamp }: Event): number {
  // Browsers may tell it less exactly than the clock, and then later.
  return Math.min(timeStamp, performance.now());
}
