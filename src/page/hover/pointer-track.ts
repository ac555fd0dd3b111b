import type { Point } from './hover-state';
import { type Box, isHeadedFor } from './is-headed-for';

/** Shorter movements say nothing of where a pointer is going, in CSS px. */
const TELLING_DISTANCE = 3;

/** Where a pointer is going, from where it was and where it is. */
export class PointerTrack {
  #from: Point | null = null;
  #to: Point | null = null;

  moveTo({ x, y }: Point): void {
    if (this.#to && Math.hypot(x - this.#to.x, y - this.#to.y) < TELLING_DISTANCE) return;
    this.#from = this.#to;
    this.#to = { x, y };
  }

  /** The pointer is nowhere. */
  reset(): void {
    this.#from = null;
    this.#to = null;
  }

  /** Whether it is on its way to a box. */
  isHeadedFor(box: Box | null): boolean {
    return box !== null && this.#from !== null && this.#to !== null && isHeadedFor(box, this.#from, this.#to);
  }
}
