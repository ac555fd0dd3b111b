import type { EntryCard } from '../../core/views';
import type { BackgroundClient } from '../../messaging/contract';

/** A reader goes back and forth between a few terms. */
const CAPACITY = 20;

/** Cards that were asked for lately, so that a second look needs no message. */
export class CardCache {
  readonly #card: BackgroundClient['card'];
  readonly #dateOfPage: () => string | undefined;
  readonly #cards = new Map<string, EntryCard>();
  /** That of the page when these cards were fetched: a card says what was on that day. */
  #date: string | undefined;

  constructor(card: BackgroundClient['card'], dateOfPage: () => string | undefined = () => undefined) {
    this.#card = card;
    this.#dateOfPage = dateOfPage;
  }

  /** The card of an entry, if it has been fetched. */
  get(entry: string): EntryCard | undefined {
    return this.#cards.get(entry);
  }

  /** Makes the card available; resolves with whether there is one. */
  async fetch(entry: string): Promise<boolean> {
    // A page may turn into another article, of another day.
    const date = this.#dateOfPage();
    if (date !== this.#date) this.#cards.clear();
    this.#date = date;
    const card = this.#cards.get(entry) ?? (await this.#card({ entry, ...(date && { date }) }));
    if (!card) return false;
    this.#cards.delete(entry);
    this.#cards.set(entry, card);
    const [oldest] = this.#cards.keys();
    if (this.#cards.size > CAPACITY && oldest !== undefined) this.#cards.delete(oldest);
    return true;
  }
}
