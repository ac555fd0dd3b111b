import type { SpotMethod } from '../../core/spot';
import type { EntryCard } from '../../core/views';

/** What a card shows: an entry, and the mention on the page that it explains. */
export interface CardModel {
  card: EntryCard;
  mention: CardMention;
}

export interface CardMention {
  /** The text on the page. */
  surface: string;
  /** The name of the entry that it was matched to. */
  name: string;
  method: SpotMethod;
  /** A short reason that a reader understands. */
  because: string;
}

export interface CardActions {
  /** Shows the full entry. */
  openEntry(id: string): void;
}
