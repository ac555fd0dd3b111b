import type { Briefing } from '../core/briefing/briefing';
import type { ScanReply, ScanRequest } from '../core/scan-contract';
import type { PageContext } from '../core/spot';
import type { EntryCard, EntryView, SearchResult, TermListing } from '../core/views';
import type { MessageFile } from '../i18n/read-message-file';
import type { InterfaceLanguage } from '../settings/language-settings';
import type { LookSettings } from '../settings/look-settings';
import type { PageSettings } from '../settings/page-settings';
import type { SiteMode } from '../settings/site-settings';

/**
 * Every message that parts of the extension exchange, grouped by direction: for each, what is asked and what is answered.
 * Client and handlers derive from these types, so a call without a handler does not compile.
 */

/** Asked by the page, the popup and the entry page; answered by the background. */
export interface BackgroundCalls {
  /**
   * Decides whether a page is to be read, and if so puts the reader into the frame that asked, before it answers. Text comes in
   * portions; the reply's evidence goes back with the next one.
   */
  triage(request: TriageRequest): TriageReply;
  /** Takes a first look at those frames of the frame that asks which are large enough to be read in, and have these addresses. */
  triageFrames(request: { addresses: string[]; isAskedFor: boolean }): undefined;
  /**
   * Puts triage into the frame that asks: its first look found nothing, and it has changed; or it is large, or nobody has seen it
   * before, and there was no first look.
   */
  loadTriage(request: Record<string, never>): undefined;
  /** What Backstory does on a host. */
  siteMode(request: { host: string }): SiteMode;
  /** What the reader has chosen for pages of a host. */
  pageSettings(request: { host: string }): PageSettings;
  /** Puts the card's script into the frame that asked, before it answers. */
  loadCard(request: Record<string, never>): undefined;
  /** Finds mentions in blocks of text. The background keeps nothing of the page: what it must remember is in the request. */
  scan(request: ScanRequest): ScanReply;
  /**
   * The card of an entry, or null when there is no such entry (any more). `date` is the page's, in ISO 8601, where it is known: what
   * the entry was then is in the card too.
   */
  card(request: { entry: string; date?: string }): EntryCard | null;
  /** The full entry, or null when there is no such entry. */
  entry(request: { entry: string }): EntryView | null;
  /** Entries by name; best first; every entry, by label, for an empty query. */
  search(request: { query: string; limit: number }): SearchResult[];
  /** Rows for the ids that exist, in the order asked. */
  listings(request: { entries: string[] }): TermListing[];
  /** Shows the full entry: in the popup where the browser allows it, else in a tab. */
  openEntry(request: { entry: string }): { shownIn: 'popup' | 'tab' };
  /**
   * Told by the page whenever its state changes, so that the toolbar icon shows it; and when what it last described is no longer so, of
   * which views that showed that description hear too.
   */
  reportPage(request: PageReport): undefined;
  /** What a page takes for granted, of the entries that it mentions, the most important first. */
  briefing(request: BriefingRequest): Briefing;
  /** Gives what is marked in the frame that asks a look, in place of the one that it had. */
  changeLook(request: { from: LookSettings; to: LookSettings }): undefined;
  /** The interface's words in a language, for scripts in pages: they carry none. */
  words(request: { language: InterfaceLanguage }): MessageFile;
}

/** Asked by the popup; answered by the content script of the top frame of one tab. */
export interface PageCalls {
  /** What the page shows now. */
  describePage(request: Record<string, never>): PageDescription;
  /**
   * Scrolls to a mention of the entry and shows where it is. Mentions are counted from 0 in the order of the document, past the
   * last from the first again. False when the page has none (any more).
   */
  revealMention(request: { entry: string; mention: number }): boolean;
  /** Goes to the next mention of any term, or the one before, around the ends. Null when the page has none. */
  stepTerm(request: { step: 1 | -1 }): TermStep | null;
  /** Opens the card of the term gone to last, or of the first in view; where a card is open, focus enters it. Null when there is none. */
  openTermCard(request: Record<string, never>): TermCard | null;
  /** Marks the page, where Backstory waits for the reader to ask. Unlike the other calls it goes to every frame. */
  markNow(request: Record<string, never>): undefined;
  /** Tells that the reader's settings have changed. It goes to every frame; triage has ears of its own. */
  settingsChanged(request: Record<string, never>): undefined;
}

/** What the first look at a document brings back. */
export interface FirstLook {
  /** Text as it is rendered, a line for each block, in as many parts as it was read in. */
  text: string[];
  page: PageContext;
  /** The address of the frame. */
  address: string;
}

export interface TriageRequest {
  /** Text as it is rendered, a line for each block. */
  text: string;
  /** What earlier portions said of the page; null at first. */
  evidence: ScanReply['evidence'] | null;
  page: PageContext;
  /** The host of the frame, with its port if it has one. */
  host: string;
  /** Whether this is the first of a document, or of another article in the same document. */
  isFirst: boolean;
  /** Whether the reader has asked for this page to be marked. */
  isAskedFor: boolean;
}

export interface TriageReply {
  /** `read`: the reader is in the page. `nothing`: there is nothing to be marked so far. `off`: Backstory is off on the site, or waits there. */
  verdict: 'read' | 'nothing' | 'off';
  evidence: ScanReply['evidence'] | null;
}

export interface PageReport {
  mode: SiteMode;
  /** Whether Backstory marks this page: as the mode says, and as the reader has asked where it waits for that. */
  enabled: boolean;
  /** How many different entries the page mentions, underlined or not. */
  entries: number;
  /** True for the first report of a document: whatever was remembered of the tab's earlier document is void. */
  fresh: boolean;
}

export interface PageDescription {
  /** The host that the site switch acts on, with its port if it has one: `www.example.org`. */
  host: string;
  mode: SiteMode;
  /** Whether Backstory marks this page: as the mode says, and as the reader has asked where it waits for that. */
  enabled: boolean;
  title: string;
  /** In order of first mention. */
  terms: PageTerm[];
  /** ISO 8601 date of publication; absent where the page does not say. */
  date?: string;
}

export interface PageTerm {
  entry: string;
  label: string;
  /** How often it is mentioned on the page, underlined or not. */
  mentions: number;
  /** That of its surest mention, from 0 to 1. */
  confidence: number;
  /** Whether the page's title names it. */
  isInTitle: boolean;
}

export interface BriefingRequest {
  /** Ids. Of more than `LIMITS.briefingEntries` the rest is left out by the sender. */
  entries: string[];
  /** When the page was published, as an ISO 8601 date; absent where it is not known. */
  date?: string;
}

/** A mention that a shortcut led to. */
export interface TermStep {
  label: string;
  /** Which mention of the page it is, counted from 0, and how many there are. */
  index: number;
  count: number;
}

/** A card that a shortcut opened, or led into. */
export interface TermCard {
  label: string;
  is: 'opened' | 'entered';
}

/** Dispatched on the document of an open tab by a newer version of the extension, before its own script starts there. */
export const TAKEOVER_EVENT = 'backstory-takeover';

/** Caps on what a message may carry. A larger request is refused; the sender cuts its work to fit. */
export const LIMITS = {
  /** A slice's text. 100,000 characters take the background 10–60 ms; more would hold up other tabs. */
  scanCharacters: 200_000,
  /** Blocks of one slice. */
  scanBlocks: 4_000,
  /** The longest id of an entry. */
  idCharacters: 100,
  /** A query longer than any name is noise. */
  queryCharacters: 200,
  searchResults: 100,
  /** Of one page. */
  briefingEntries: 300,
  /** Frames of one document that are large enough to be read in. */
  frames: 1_000,
} as const;

export type CallName<C> = keyof C & string;
export type RequestOf<C, K extends keyof C> = C[K] extends (request: infer R) => unknown ? R : never;
export type ReplyOf<C, K extends keyof C> = C[K] extends (request: never) => infer R ? R : never;
/** A caller of one side: the same calls, answered later. */
export type Client<C> = {
  [K in keyof C]: (request: RequestOf<C, K>) => Promise<ReplyOf<C, K>>;
};
/** Answers to every call of one side. `sender` says which tab asked. */
export type Handlers<C> = {
  [K in keyof C]: (request: RequestOf<C, K>, sender: CallSender) => ReplyOf<C, K> | Promise<ReplyOf<C, K>>;
};
export interface CallSender {
  /** The tab that the message came from; absent for the popup. */
  tabId?: number;
  /** 0 is the top frame. */
  frameId?: number;
}
export type BackgroundClient = Client<BackgroundCalls>;
export type PageClient = Client<PageCalls>;

/** A page that tells when there may be something else to be said of it. */
export interface WatchedPage extends PageClient {
  /** Calls the listener then, until the signal aborts. */
  onChange(listener: () => void, signal: AbortSignal): void;
}

/** A page that the reader has before them. */
export interface PageVisit {
  /** Another one for each page that is opened. */
  key: string;
  page: WatchedPage;
}
