import type { Reason, SpotMethod } from '../../core/spot';
import type { EntryCard } from '../../core/views';

/** What a card shows: an entry, and the mention on the page that it explains. */
export interface CardModel {
  card: EntryCard;
  mention: CardMention;
  /** Where the page leaves open what is meant; `card` is one of these. */
  choice?: MeaningChoice;
  /** Whether it is shown for a finger, at the bottom of the window. */
  isSheet?: boolean;
}

/** The meanings of a mention. */
export interface MeaningChoice {
  /** What the mention was taken for. */
  found: EntryCard;
  /** What else it may well mean, likeliest first. */
  others: EntryCard[];
}

export interface CardMention {
  /** The text on the page. */
  surface: string;
  /** The name of the entry that it was matched to. */
  name: string;
  method: SpotMethod;
  reason: Reason;
}

/** How far the reader's wish not to see an entry marked reaches. */
export const MUTE_SCOPES = ['page', 'site', 'week', 'always'] as const;
export type MuteScope = (typeof MUTE_SCOPES)[number];

export interface CardActions {
  /** Shows the full entry. */
  openEntry(id: string): void;
  /** The card of another entry; null when there is no such entry. */
  fetchCard(id: string): Promise<EntryCard | null>;
  /** Has an entry marked no more, as far as the scope reaches, or again when it is not to be muted. */
  setMuted(id: string, scope: MuteScope, muted: boolean): Promise<void>;
  /**
   * Has every mention of this surface form that was taken for one entry mean another on this page; null to have it mean again what it
   * was taken for.
   */
  chooseMeaning(surface: string, found: string, entry: string | null): void;
  /** Keeps the card while the reader reads on. */
  pin(): void;
  /** Sends a card away that is shown as a sheet. */
  close(): void;
  /** Moves the pinned card out of the way. */
  movePinned(): void;
  closePinned(): void;
}
