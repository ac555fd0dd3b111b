import { EMPTY_HASH, extendHash, finishHash } from '../../util/hash-string';
import type { Word } from '../text/lexicon';

/** The hash of `initialsOf`, word by word, so that each longer stretch of text costs only the word that it adds. */
export class InitialsHash {
  #state = EMPTY_HASH;

  reset(): void {
    this.#state = EMPTY_HASH;
  }

  add(word: Word): void {
    this.#state = extendHash(this.#state, word.initial);
  }

  get hash(): number {
    return finishHash(this.#state);
  }
}
