import { EMPTY_HASH, extendHash, extendHashBy, finishHash } from '../../util/hash-string';
import type { Word } from '../text/lexicon';
import { MIN_LENGTH_FOR_NEIGHBOURS, skeletonOf } from '../text/skeleton';
import { KEY_SPACE, LONG_WORD_LENGTH } from './name-key';
import type { PostingLists } from './posting-lists';

/** A stretch of text that grows word by word, looked up under each of `blockingKeys` without making them. */
export class BlockingWindow {
  readonly #words: Word[] = [];
  #initials = EMPTY_HASH;

  constructor(words: readonly Word[] = []) {
    for (const word of words) this.add(word);
  }

  reset(): void {
    this.#words.length = 0;
    this.#initials = EMPTY_HASH;
  }

  add(word: Word): void {
    this.#initials = extendHash(this.#initials, word.initial);
    this.#words.push(word);
  }

  /** Whether any name's words, or the first of them, begin with the letters that the stretch's words begin with. */
  mayGrowIn(initials: PostingLists): boolean {
    return initials.hasHash(finishHash(this.#initials));
  }

  /** The numbers under any of the stretch's keys; null when there are none. */
  findIn(lists: PostingLists): Set<number> | null {
    const begun = extendHashBy(this.#initials, KEY_SPACE);
    const [first, second] = this.#words;
    if (!first) return null;
    if (second) return collectNear(lists, begun, skeletonOf(this.#words), null);
    const numbers = collectNear(lists, begun, first.norm, null);
    return first.norm.length < LONG_WORD_LENGTH ? numbers : collectNear(lists, begun, skeletonOf(this.#words), numbers);
  }
}

/** Collects the numbers under keys that are begun and end with letters as they are, or without any one of them. */
function collectNear(
  lists: PostingLists,
  begun: number,
  letters: string,
  into: Set<number> | null,
): Set<number> | null {
  let numbers = collect(lists, finishHash(extendHash(begun, letters)), into);
  if (letters.length < MIN_LENGTH_FOR_NEIGHBOURS) return numbers;
  let state = begun;
  for (let left = 0; left < letters.length; left++) {
    let rest = state;
    for (let i = left + 1; i < letters.length; i++) rest = extendHashBy(rest, letters.charCodeAt(i));
    numbers = collect(lists, finishHash(rest), numbers);
    state = extendHashBy(state, letters.charCodeAt(left));
  }
  return numbers;
}

function collect(lists: PostingLists, hash: number, into: Set<number> | null): Set<number> | null {
  const found = lists.getByHash(hash);
  if (found.length === 0) return into;
  const numbers = into ?? new Set();
  for (const number of found) numbers.add(number);
  return numbers;
}
