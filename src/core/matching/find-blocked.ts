import { EMPTY_HASH, extendHash, extendHashBy, finishHash } from '../../util/hash-string';
import type { Word } from '../text/lexicon';
import { MIN_LENGTH_FOR_NEIGHBOURS, skeletonOf } from '../text/skeleton';
import { KEY_SPACE, LONG_WORD_LENGTH } from './name-key';
import type { PostingLists } from './posting-lists';

/** The numbers under any of the `blockingKeys` of bearing words, looked up without making these; null when there are none. */
export function findBlocked(words: readonly Word[], lists: PostingLists): Set<number> | null {
  const [first, second] = words;
  if (!first) return null;
  let initials = EMPTY_HASH;
  for (const { initial } of words) initials = extendHash(initials, initial);
  const begun = extendHashBy(initials, KEY_SPACE);
  if (second) return collectNear(lists, begun, skeletonOf(words), null);
  const numbers = collectNear(lists, begun, first.norm, null);
  return first.norm.length < LONG_WORD_LENGTH ? numbers : collectNear(lists, begun, skeletonOf(words), numbers);
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
