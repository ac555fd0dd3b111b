import { hashString } from '../../util/hash-string';

/** How many hashes share a place of the directory on average: few enough that looking through them is one cache line. */
const HASHES_PER_PLACE = 4;
const NONE: readonly number[] = [];

/** What posting lists are made of: plain typed arrays of one length, which a file holds as they are. */
export interface PostingData {
  /** Hashes of keys, ascending; a key with several values stands several times. */
  hashes: Uint32Array;
  values: Uint32Array;
}

/**
 * The postings of an inverted index: numbers by key, for hundreds of thousands of keys in eight bytes each and ready at once.
 *
 * Keys are kept as hashes only, so a key that was never added may, once in some thousand million look-ups, give another's
 * numbers: whoever looks up compares what the numbers stand for. Hashes are evenly spread; a directory by their upper bits
 * therefore leads to within a few places of any.
 */
export class PostingLists {
  readonly #hashes: Uint32Array;
  readonly #values: Uint32Array;
  readonly #directory: Uint32Array;
  readonly #shift: number;

  constructor({ hashes, values }: PostingData) {
    this.#hashes = hashes;
    this.#values = values;
    const bits = Math.min(24, Math.max(1, Math.ceil(Math.log2(hashes.length / HASHES_PER_PLACE + 1))));
    this.#shift = 32 - bits;
    this.#directory = new Uint32Array(2 ** bits + 1);
    let place = 0;
    for (let at = 0; at < hashes.length; at++) {
      const own = (hashes[at] ?? 0) >>> this.#shift;
      while (place <= own) this.#directory[place++] = at;
    }
    this.#directory.fill(hashes.length, place);
  }

  /** The numbers under a key, in the order in which they were added. */
  get(key: string): readonly number[] {
    const hash = hashString(key);
    const place = hash >>> this.#shift;
    const end = this.#directory[place + 1] ?? 0;
    let at = this.#directory[place] ?? 0;
    while (at < end && (this.#hashes[at] ?? 0) < hash) at++;
    if (at >= end || this.#hashes[at] !== hash) return NONE;
    const numbers: number[] = [];
    for (; at < end && this.#hashes[at] === hash; at++) numbers.push(this.#values[at] ?? 0);
    return numbers;
  }

  /** The first number under a key, or 0. */
  first(key: string): number {
    return this.get(key)[0] ?? 0;
  }

  has(key: string): boolean {
    return this.get(key).length > 0;
  }
}

/** Collects keys and numbers for posting lists. */
export class PostingBuilder {
  readonly #hashes: number[] = [];
  readonly #values: number[] = [];

  add(key: string, value: number): void {
    this.#hashes.push(hashString(key));
    this.#values.push(value);
  }

  finish(): PostingData {
    const order = new Uint32Array(this.#hashes.length).map((_, at) => at);
    const hashes = Uint32Array.from(this.#hashes);
    const values = Uint32Array.from(this.#values);
    // Equal hashes keep the order in which they were added.
    order.sort((a, b) => (hashes[a] ?? 0) - (hashes[b] ?? 0) || a - b);
    return { hashes: order.map((at) => hashes[at] ?? 0), values: order.map((at) => values[at] ?? 0) };
  }
}
