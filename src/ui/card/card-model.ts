import type { Reason, SpotMethod } from '../../core/spot';
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
  reason: Reason;
}

export interface CardActions {
  /** Shows the full entry. */
  openEntry(id: string): void;
}
