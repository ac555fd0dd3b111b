import type { Spot } from '../core/spot';
import type { EntryCard } from '../core/views';
import type { BackgroundClient, Handlers, PageCalls } from '../messaging/contract';
import type { HoverSettings } from '../settings/hover-settings';
import type { MarkingSettings } from '../settings/marking-settings';
import type { SiteMode } from '../settings/site-settings';
import type { StartExplaining } from './explaining';
import type { MuteScope, StoredMute } from './mentions/mute-scope';
import type { ReadingOptions } from './text/skip-rules';

/** What the card is told: the entry, and the mention that it explains. */
export interface MentionCard {
  card: EntryCard;
  mention: Pick<Spot, 'surface' | 'name' | 'method' | 'reason'>;
  /** Where the page leaves open what is meant. */
  choice?: MeaningChoice;
  /** Whether it is shown for a finger, at the bottom of the window. */
  isSheet?: boolean;
}

/** The meanings of a mention, of which `card` is one. */
export interface MeaningChoice {
  /** What the mention was taken for. */
  found: EntryCard;
  /** What else it may well mean, likeliest first. */
  others: EntryCard[];
}

/** What the card asks for. */
export interface MentionCardActions {
  /** Shows the full entry. */
  openEntry(id: string): void;
  /** The card of another entry, to be shown in place; null when there is no such entry. */
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
  /** Moves the pinned card to another corner. */
  movePinned(): void;
  closePinned(): void;
}

/** Draws a card into a container in the card host's shadow root; returns a function that takes it away again. */
export type MountCard = (container: HTMLElement, model: MentionCard, actions: MentionCardActions) => () => void;

/** How the card is drawn. */
export interface CardView {
  mountCard: MountCard;
  /** The style sheet of the card's shadow root. */
  cardCss: string;
}

/** What explaining needs of the browser and of the rest of the extension; it comes with the card's script. */
export interface ExplainingEnvironment {
  background: Pick<BackgroundClient, 'card' | 'openEntry'>;
  loadView(): Promise<CardView>;
  /** Puts a mute into the reader's settings, or takes it out when it is not to be `on`. */
  setMuted(mute: StoredMute, on: boolean): Promise<void>;
  /** Tells when cards are to open: once soon, then at each change, until the signal aborts. */
  watchHover(listener: (hover: HoverSettings) => void, signal: AbortSignal): void;
}

/** What a page session answers; how its settings change it is told otherwise. */
export type SessionCalls = Omit<PageCalls, 'settingsChanged'>;

/** Everything that the page session needs of the browser and of the rest of the extension. */
export interface PageEnvironment {
  background: Pick<BackgroundClient, 'scan' | 'reportPage'>;
  /** Answers the popup's calls until the signal aborts. */
  serve(handlers: Handlers<SessionCalls>, signal: AbortSignal): void;
  /** Tells what Backstory does on the host: once soon, then at each change, until the signal aborts. */
  watchSiteMode(host: string, listener: (mode: SiteMode) => void, signal: AbortSignal): void;
  /** Whether the reader has asked for this page to be marked before the session began. */
  isAskedFor: boolean;
  /** Tells what of a page is read: once soon, then at each change, until the signal aborts. */
  watchReading(listener: (options: ReadingOptions) => void, signal: AbortSignal): void;
  /** Tells what of the mentions is to be underlined: once soon, then at each change, until the signal aborts. */
  watchMarking(listener: (marking: MarkingSettings) => void, signal: AbortSignal): void;
  /** Tells which entries the reader's settings mute on the host: once soon, then at each change, until the signal aborts. */
  watchMuted(host: string, listener: (entries: ReadonlySet<string>) => void, signal: AbortSignal): void;
  /** Brings in what explains terms. Called when the reader first asks for anything: few pages ever get there. */
  loadExplaining(): Promise<StartExplaining>;
  /** Whether the tab's earlier document is to be forgotten, and this one shown on the toolbar: false where triage has seen to that. */
  isFirstReport: boolean;
  /** False once the extension has been updated or removed. */
  isAlive(): boolean;
}
