import { EMPTY_HASH, extendHashBy } from '../../util/hash-string';

/** A power of two, some times as many as a long page has words. */
const PLACES = 2 ** 14;

/**
 * Remembers something for each of many short strings that stand in texts, to be found again without cutting them out. Each string has
 * one place, by its hash; a newer one takes it.
 */
export class SpellingTable<T> {
  // Of full length from the start: engines make a slower table of an array that is filled here and there.
  // A spelling and its value side by side, for a processor fetches them together.
  readonly #remembered = new Array<unknown>(2 * PLACES);

  /** What is remembered for the text between two UTF-16 offsets; undefined when nothing is. */
  find(text: string, start: number, end: number): T | undefined {
    const place = placeOf(text, start, end);
    const spelling = this.#remembered[place] as string | undefined;
    if (spelling === undefined || spelling.length !== end - start) return undefined;
    for (let at = 0; at < spelling.length; at++)
      if (spelling.charCodeAt(at) !== text.charCodeAt(start + at)) return undefined;
    return this.#remembered[place + 1] as T;
  }

  /** @param spelling is kept: a part of a text must be a copy, or it would keep the text in memory. */
  remember(spelling: string, value: T): void {
    const place = placeOf(spelling, 0, spelling.length);
    this.#remembered[place] = spelling;
    this.#remembered[place + 1] = value;
  }
}

function placeOf(text: string, start: number, end: number): number {
  let hash = EMPTY_HASH;
  for (let at = start; at < end; at++) hash = extendHashBy(hash, text.charCodeAt(at));
  return 2 * ((hash ^ (hash >>> 15)) & (PLACES - 1));
}
