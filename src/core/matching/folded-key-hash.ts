import { EMPTY_HASH, extendHashBy, finishHash } from '../../util/hash-string';

/** The hash of `foldedKey`, word by word, so that each longer stretch of text costs only the word that it adds. */
export class FoldedKeyHash {
  #state = EMPTY_HASH;
  #last = -1;

  reset(): void {
    this.#state = EMPTY_HASH;
    this.#last = -1;
  }

  /** Goes on from where another stands. */
  copy(other: FoldedKeyHash): void {
    this.#state = other.#state;
    this.#last = other.#last;
  }

  /** Adds a folded word. Letters that stand twice, also where words meet, count once. */
  add(folded: string): void {
    let state = this.#state;
    let last = this.#last;
    for (let i = 0; i < folded.length; i++) {
      const letter = folded.charCodeAt(i);
      if (letter !== last) state = extendHashBy(state, letter);
      last = letter;
    }
    this.#state = state;
    this.#last = last;
  }

  get hash(): number {
    return finishHash(this.#state);
  }
}
