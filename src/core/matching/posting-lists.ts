import { hashString } from '../../util/hash-string';

/** How many hashes share a place of the directory on average: few enough that looking through them is one cache line. */
const HASHES_PER_PLACE = 4;
/** How many bits of the filter there are for each hash: so few keys that are not there pass it, one in eight or nine. */
const FILTER_BITS_PER_HASH = 8;
const NONE: readonly number[] = [];

/**
 * How many bits of a hash are kept beyond those that number the keys: of keys that are not there, one in some hundreds is taken for
 * one. Where nothing is left to compare, as in a list of keys alone, one in some ten thousands.
 */
const SPARE_BITS = 9;
export const SPARE_BITS_OF_KEYS_ALONE = 14;

/** What posting lists are made of: plain typed arrays of one length. */
export interface PostingData {
  /** The upper `keptBits` bits of the hashes of keys, ascending; a key with several values stands several times. */
  hashes: Uint32Array;
  values: Uint32Array;
}

/** How many bits of its hashes a list of so many postings keeps: a short list's file is smaller for it. */
function keptBits(postings: number, spareBits: number): number {
  return Math.min(32, bitsFor(postings) + spareBits);
}

/**
 * The postings of an inverted index: numbers by key, for hundreds of thousands of keys in eight bytes each and ready at once.
 *
 * Keys are kept as parts of their hashes only, so a key that was never added may now and then give another's numbers: whoever
 * looks up compares what the numbers stand for. Hashes are evenly spread; a directory by their upper bits
 * therefore leads to within a few places of any. Most keys that text asks for are not there: a bit for every few hashes says so
 * of most, in so little memory that a processor keeps it close by.
 */
export class PostingLists {
  readonly #hashes: Uint32Array;
  readonly #values: Uint32Array;
  readonly #directory: Uint32Array;
  readonly #shift: number;
  readonly #filter: Uint32Array;
  readonly #filterShift: number;
  readonly #unkeptBits: number;

  /** @param spareBits as the lists were finished with. */
  constructor({ hashes, values }: PostingData, spareBits = SPARE_BITS) {
    this.#hashes = hashes;
    this.#values = values;
    const kept = keptBits(hashes.length, spareBits);
    this.#unkeptBits = 32 - kept;
    const bits = bitsFor(hashes.length / HASHES_PER_PLACE);
    this.#shift = kept - bits;
    this.#directory = new Uint32Array(2 ** bits + 1);
    const filterBits = Math.max(5, bitsFor(hashes.length * FILTER_BITS_PER_HASH));
    this.#filterShift = kept - filterBits;
    this.#filter = new Uint32Array(2 ** (filterBits - 5));
    let place = 0;
    for (let at = 0; at < hashes.length; at++) {
      const hash = hashes[at] ?? 0;
      const own = hash >>> this.#shift;
      while (place <= own) this.#directory[place++] = at;
      const bit = hash >>> this.#filterShift;
      this.#filter[bit >>> 5] = (this.#filter[bit >>> 5] ?? 0) | (1 << (bit & 31));
    }
    this.#directory.fill(hashes.length, place);
  }

  /** The numbers under a key, in the order in which they were added. */
  get(key: string): readonly number[] {
    return this.getByHash(hashString(key));
  }

  /** The same, for whoever has the key's hash already. */
  getByHash(hash: number): readonly number[] {
    let at = this.#find(hash);
    if (at < 0) return NONE;
    const wanted = hash >>> this.#unkeptBits;
    const numbers: number[] = [];
    for (; this.#hashes[at] === wanted; at++) numbers.push(this.#values[at] ?? 0);
    return numbers;
  }

  /** The first number under a key, or 0. */
  first(key: string): number {
    return this.firstByHash(hashString(key));
  }

  firstByHash(hash: number): number {
    const at = this.#find(hash);
    return at < 0 ? 0 : (this.#values[at] ?? 0);
  }

  has(key: string): boolean {
    return this.hasHash(hashString(key));
  }

  hasHash(hash: number): boolean {
    return this.#find(hash) >= 0;
  }

  /** Where the numbers of a hash begin; negative when there are none. */
  #find(hash: number): number {
    const wanted = hash >>> this.#unkeptBits;
    const bit = wanted >>> this.#filterShift;
    if (((this.#filter[bit >>> 5] ?? 0) & (1 << (bit & 31))) === 0) return -1;
    const hashes = this.#hashes;
    const place = wanted >>> this.#shift;
    const end = this.#directory[place + 1] ?? 0;
    for (let at = this.#directory[place] ?? 0; at < end; at++) {
      const other = hashes[at] ?? 0;
      if (other >= wanted) return other === wanted ? at : -1;
    }
    return -1;
  }
}

/** How many bits it takes to tell so many places apart, within what a list of hashes can use. */
function bitsFor(places: number): number {
  return Math.min(27, Math.max(1, Math.ceil(Math.log2(places + 1))));
}

/** Collects keys and numbers for posting lists. */
export class PostingBuilder {
  readonly #hashes: number[] = [];
  readonly #values: number[] = [];

  add(key: string, value: number): void {
    this.#hashes.push(hashString(key) >>> 0);
    this.#values.push(value);
  }

  finish(spareBits = SPARE_BITS): PostingData {
    const order = new Uint32Array(this.#hashes.length).map((_, at) => at);
    const unkept = 32 - keptBits(this.#hashes.length, spareBits);
    const hashes = Uint32Array.from(this.#hashes, (hash) => hash >>> unkept);
    const values = Uint32Array.from(this.#values);
    // Equal hashes keep the order in which they were added.
    order.sort((a, b) => (hashes[a] ?? 0) - (hashes[b] ?? 0) || a - b);
    return { hashes: order.map((at) => hashes[at] ?? 0), values: order.map((at) => values[at] ?? 0) };
  }
}
