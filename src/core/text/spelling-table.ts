import { EMPTY_HASH, extendHashBy } from '../../util/hash-string';

/** A power of two. Each place holds two spellings; together some times as many as a long page has words. */
const PLACES = 2 ** 13;

/**
 * Remembers something for each of many short strings that stand in texts, to be found again without cutting them out. Each string has
 * one place, by its hash, which it shares with one other; a newer one takes that of the older.
 */
export class SpellingTable<T> {
  // Of full length from the start: engines make a slower table of an array that is filled here and there.
  // A spelling and its value side by side, for a processor fetches them together; of the two in a place the newer first.
  readonly #remembered = new Array<unknown>(4 * PLACES);

  /** What is remembered for the text between two UTF-16 offsets; undefined when nothing is. */
  find(text: string, start: number, end: number): T | undefined {
    const place = placeOf(text, start, end);
    const remembered = this.#remembered;
    if (stands(remembered[place] as string | undefined, text, start, end)) return remembered[place + 1] as T;
    if (stands(remembered[place + 2] as string | undefined, text, start, end)) return remembered[place + 3] as T;
    return undefined;
  }

  /** @param spelling is kept: a part of a text must be a copy, or it would keep the text in memory. */
  remember(spelling: string, value: T): void {
    const place = placeOf(spelling, 0, spelling.length);
    const remembered = this.#remembered;
    remembered[place + 2] = remembered[place];
    remembered[place + 3] = remembered[place + 1];
    remembered[place] = spelling;
    remembered[place + 1] = value;
  }
}

/** Whether a spelling is the text between two offsets. */
function stands(spelling: string | undefined, text: string, start: number, end: number): boolean {
  if (spelling === undefined || spelling.length !== end - start) return false;
  for (let at = 0; at < spelling.length; at++)
    if (spelling.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}

/** Where its spellings begin. */
function placeOf(text: string, start: number, end: number): number {
  let hash = EMPTY_HASH;
  for (let at = start; at < end; at++) hash = extendHashBy(hash, text.charCodeAt(at));
  return 4 * ((hash ^ (hash >>> 15)) & (PLACES - 1));
}
