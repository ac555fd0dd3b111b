import type { Mention } from '../mentions/mention';
import { isApproximate } from './eligible';

/** The length of a usual paragraph, in UTF-16 units: some hundred words. */
const STRETCH = 600;
/** More underlines than this, and a paragraph looks like a list of links. */
const MOST_IN_STRETCH = 4;

/** Counts underlines by stretch of text: a paragraph, or so much of a long one. */
export class Density {
  readonly #counts = new Map<string, number>();

  hasRoomFor(mention: Mention): boolean {
    return (this.#counts.get(stretchOf(mention)) ?? 0) < MOST_IN_STRETCH;
  }

  add(mention: Mention): void {
    this.#change(mention, 1);
  }

  remove(mention: Mention): void {
    this.#change(mention, -1);
  }

  #change(mention: Mention, by: number): void {
    const stretch = stretchOf(mention);
    const count = (this.#counts.get(stretch) ?? 0) + by;
    if (count > 0) this.#counts.set(stretch, count);
    else this.#counts.delete(stretch);
  }
}

/**
 * Where not all can be underlined: the more specialised entry first, places after all else, exact
 * matches before approximate ones, surer ones before others, then reading order.
 */
export function compareWorth(a: Mention, b: Mention): number {
  return (
    a.spot.tier - b.spot.tier ||
    Number(isPlace(a)) - Number(isPlace(b)) ||
    Number(isApproximate(a)) - Number(isApproximate(b)) ||
    b.spot.confidence - a.spot.confidence ||
    a.spot.start - b.spot.start
  );
}

/** That Kabul is a place the sentence says itself; who somebody is it often does not. */
function isPlace({ spot }: Mention): boolean {
  return spot.kind === 'place';
}

function stretchOf({ spot }: Mention): string {
  return `${spot.block} ${Math.floor(spot.start / STRETCH)}`;
}
