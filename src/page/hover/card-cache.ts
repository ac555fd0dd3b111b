import type { EntryCard } from '../../core/views';
import type { BackgroundClient } from '../../messaging/contract';

/** A reader goes back and forth between a few terms. */
const CAPACITY = 20;

/** Cards that were asked for lately, so that a second look needs no message. */
export class CardCache {
  readonly #card: BackgroundClient['card'];
  readonly #cards = new Map<string, EntryCard>();

  constructor(card: BackgroundClient['card']) {
    this.#card = card;
  }

  /** The card of an entry, if it has been fetched. */
  get(entry: string): EntryCard | undefined {
    return this.#cards.get(entry);
  }

  /** Makes the card available; resolves with whether there is one. */
  async fetch(entry: string): Promise<boolean> {
    const card = this.#cards.get(entry) ?? (await this.#card({ entry }));
    if (!card) return false;
    this.#cards.delete(entry);
    this.#cards.set(entry, card);
    const [oldest] = this.#cards.keys();
    if (this.#cards.size > CAPACITY && oldest !== undefined) this.#cards.delete(oldest);
    return true;
  }
}
