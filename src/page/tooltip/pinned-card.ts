import { dockHost } from './style-host';

/** A card that is shown: its host in the document, and how to take it away. */
export interface HostedCard {
  host: HTMLElement;
  container: HTMLElement;
  unmount: () => void;
}

/** In the order in which a card is moved on: clockwise from where it is least in the way of reading. */
const CORNERS = ['bottom-right', 'bottom-left', 'top-left', 'top-right'] as const;
type Corner = (typeof CORNERS)[number];

/** A card that is not what the reader is looking at takes less room than one that was just asked for. */
const MOST_HEIGHT = '45vh';

/** The card that the reader has pinned, in a corner of the window, whatever the pointer does; one at a time. */
export class PinnedCard {
  #card: HostedCard | null = null;
  #corner: Corner = CORNERS[0];

  get isOpen(): boolean {
    return this.#card !== null;
  }

  /** Whether an event's target is the pinned card. */
  isCard(target: EventTarget | null): boolean {
    return this.#card !== null && target === this.#card.host;
  }

  /** Takes over a card that is shown, in place of the one before. */
  hold(card: HostedCard): void {
    this.close();
    this.#card = card;
    card.container.style.maxHeight = MOST_HEIGHT;
    dockHost(card.host, this.#corner);
  }

  /** Moves the card to the next corner. Cards that are pinned later go there too. */
  move(): void {
    this.#corner = CORNERS[(CORNERS.indexOf(this.#corner) + 1) % CORNERS.length] ?? CORNERS[0];
    if (this.#card) dockHost(this.#card.host, this.#corner);
  }

  /** Takes the card away; does nothing when there is none. */
  close(): void {
    this.#card?.unmount();
    this.#card?.host.remove();
    this.#card = null;
  }
}
