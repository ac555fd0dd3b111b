/** A move of the pointer that was heard of. */
export interface PointerMove {
  event: PointerEvent;
  /** That of the event, which loses it when it has been dispatched. */
  target: EventTarget | null;
  /** When the pointer was there, in ms as `performance.now()` counts. */
  time: number;
}
