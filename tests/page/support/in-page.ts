import type { FirstLook, Handlers } from '../../../src/messaging/contract';
import { announce } from '../../../src/page/commands/announce';
import { createExplaining } from '../../../src/page/explaining';
import { ChosenMeanings } from '../../../src/page/mentions/chosen-meanings';
import { MutedTerms } from '../../../src/page/mentions/muted-terms';
import { type PageActivity, startActivity } from '../../../src/page/page-activity';
import type { SessionCalls } from '../../../src/page/page-environment';
import { startPageSession } from '../../../src/page/page-session';
import { createSkipRules, type ReadingOptions } from '../../../src/page/text/skip-rules';
import { rangeOfPieces } from '../../../src/page/text/text-block';
import { TextWalk } from '../../../src/page/text/text-walk';
import { type Lookout, takeFirstLook } from '../../../src/page/triage/first-look';
import { readInSlices } from '../../../src/page/triage/read-in-slices';
import { DEFAULT_HOVER, type HoverSettings } from '../../../src/settings/hover-settings';
import { DEFAULT_MARKING, type MarkingSettings } from '../../../src/settings/marking-settings';
import type { SiteMode } from '../../../src/settings/site-settings';
import { createFakeBackground, type FakeBackground, type FakeTerm } from './fake-background';
import { mountPlainCard, PLAIN_CARD_CSS } from './plain-card';

/** What tests call in a page. All of it runs there: arguments and results must be JSON. */
export interface InPage {
  /** The blocks of text in an element. */
  collect(selector: string, readNavigation?: boolean): string[];
  /** Every character of every block in an element that is not the character of the document that it is said to be. */
  findMisplacedCharacters(selector: string): string[];
  /** Starts what a session does while it is on, to be asked for its `sizes`. */
  startActivity(terms: FakeTerm[], readNavigation?: boolean): void;
  /** How much the activity keeps. */
  sizes(): { mentions: number; blocks: number; shadowTrees: number };
  /** Starts a page session with a background that knows these terms. */
  start(terms: FakeTerm[], enabled?: boolean, marking?: Partial<MarkingSettings>): void;
  /** The reader chooses otherwise. */
  setReadNavigation(readNavigation: boolean): void;
  setMarking(marking: Partial<MarkingSettings>): void;
  /** The reader chooses when cards open. */
  setHover(hover: Partial<HoverSettings>): void;
  /** The reader chooses what Backstory does on the site. */
  setMode(mode: SiteMode): void;
  /** Switches the site; the session does not learn of it where `isTold` is false, as it would not in the back/forward cache. */
  setEnabled(enabled: boolean, isTold?: boolean): void;
  /** The entries that the settings mute from now on. */
  setMuted(entries: string[]): void;
  /** What the page wanted to have put into the settings, or out of them. */
  storedMutes(): [mute: object, on: boolean][];
  /** Aborts the session's signal. */
  stop(): void;
  background(): FakeBackground;
  handlers(): Handlers<SessionCalls>;
  /** Whether the session still answers the popup. */
  isServing(): boolean;
  /** Begins a first look. */
  takeFirstLook(): void;
  collectLook(): Promise<FirstLook | null | 'loading'>;
  /** Reads the document in slices. */
  readInSlices(): Promise<string[]>;
  /** How often triage was wanted by first looks. */
  timesTriageWanted(): number;
  /** Says a text to screen readers. */
  announce(text: string, language: string, direction: string): void;
}

declare global {
  var inPage: InPage;
}

/** Most tests are about what is found and where; what of it is underlined by the reader's choice has tests of its own. */
const EVERYTHING: MarkingSettings = {
  ...DEFAULT_MARKING,
  mentions: 'all',
  headings: true,
};

/** What the background's style sheet says of the card, without a node in the page. */
function adoptCardStyle(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('backstory-card { --backstory-card-display: block; }');
  document.adoptedStyleSheets.push(sheet);
}

function collectBlocks(selector: string, readNavigation = false) {
  const root = document.querySelector(selector);
  if (!root) throw new Error(`There is no ${selector}.`);
  let id = 0;
  return new TextWalk({ root }, createSkipRules({ readNavigation }), () => id++).readOn(() => false, 0).blocks;
}

/** Characters that stand for something else of the document: collapsed white space. */
const isSame = (inBlock: string, inDocument: string) =>
  inBlock === inDocument || (/[ \n]/.test(inBlock) && /\s/.test(inDocument));

/** What stands between two places of the document. */
function textOf({ startContainer, startOffset, endContainer, endOffset }: StaticRange): string {
  const range = document.createRange();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return range.toString();
}

const view = { mountCard: mountPlainCard, cardCss: PLAIN_CARD_CSS };

function createInPage(): InPage {
  let background: FakeBackground | null = null;
  let activity: PageActivity | null = null;
  let handlers: Handlers<SessionCalls> | null = null;
  let tellReading: ((options: ReadingOptions) => void) | null = null;
  let tellMarking: ((marking: Partial<MarkingSettings>) => void) | null = null;
  let tellMuted: ((entries: string[]) => void) | null = null;
  const storedMutes: [mute: object, on: boolean][] = [];
  let tellMode: ((mode: SiteMode) => void) | null = null;
  let hover: HoverSettings = DEFAULT_HOVER;
  let tellHover: ((hover: HoverSettings) => void) | null = null;
  let isSiteEnabled = true;
  let lookout: Lookout | null = null;
  let timesTriageWanted = 0;
  const abort = new AbortController();
  const present = <T>(value: T | null): T => {
    if (value === null) throw new Error('No session was started.');
    return value;
  };
  return {
    collect: (selector, readNavigation) => collectBlocks(selector, readNavigation).map(({ text }) => text),
    findMisplacedCharacters: (selector) =>
      collectBlocks(selector).flatMap(({ text, pieces }) =>
        [...text.matchAll(/./gsu)].flatMap(({ 0: character, index }) => {
          const range = rangeOfPieces(pieces, index, index + character.length);
          const found = range ? textOf(range) : 'nowhere';
          const standsNowhere = character === '\uFFFC' || character === '\n';
          return isSame(character, found) || (standsNowhere && !range) ? [] : [`${character} at ${index} is ${found}`];
        }),
      ),
    startActivity(terms, readNavigation = false) {
      background = createFakeBackground(terms);
      activity = startActivity(
        {
          background: background.calls,
          loadExplaining: async () =>
            createExplaining({
              background: present(background).calls,
              loadView: async () => view,
              setMuted: async () => undefined,
              watchHover: (listener) => listener(DEFAULT_HOVER),
            }),
          readNavigation,
          watchMarking: (listener) => listener(EVERYTHING),
          muted: new MutedTerms(),
          meanings: new ChosenMeanings(() => location.href),
        },
        {
          entriesCounted: () => undefined,
          failed(error) {
            throw error;
          },
        },
        abort.signal,
      );
    },
    sizes() {
      const { mentions, shadowTrees } = present(activity);
      return { mentions: mentions.size, blocks: mentions.blocks, shadowTrees: shadowTrees.size };
    },
    start(terms, enabled = true, marking = {}) {
      adoptCardStyle();
      isSiteEnabled = enabled;
      background = createFakeBackground(terms);
      startPageSession(
        {
          background: background.calls,
          serve(given, signal) {
            handlers = given;
            signal.addEventListener('abort', () => {
              handlers = null;
            });
          },
          isAskedFor: false,
          watchSiteMode(_host, listener, signal) {
            tellMode = (value) => signal.aborted || listener(value);
            listener(isSiteEnabled ? 'on' : 'off');
          },
          loadExplaining: async () =>
            createExplaining({
              background: present(background).calls,
              loadView: async () => view,
              watchHover(listener, signal) {
                tellHover = (value) => signal.aborted || listener(value);
                listener(hover);
              },
              async setMuted(mute, on) {
                storedMutes.push([mute, on]);
              },
            }),
          watchMarking(listener, signal) {
            tellMarking = (value) => signal.aborted || listener({ ...EVERYTHING, ...value });
            tellMarking(marking);
          },
          watchMuted(_host, listener, signal) {
            tellMuted = (entries) => signal.aborted || listener(new Set(entries));
            listener(new Set());
          },
          isFirstReport: true,
          watchReading(listener, signal) {
            tellReading = (options) => signal.aborted || listener(options);
            listener({ readNavigation: false });
          },
          isAlive: () => true,
        },
        abort.signal,
      );
    },
    setEnabled(enabled, isTold = true) {
      isSiteEnabled = enabled;
      if (isTold) present(tellMode)(enabled ? 'on' : 'off');
    },
    setMarking: (marking) => present(tellMarking)(marking),
    setReadNavigation: (readNavigation) => present(tellReading)({ readNavigation }),
    setMuted: (entries) => present(tellMuted)(entries),
    storedMutes: () => storedMutes,
    setHover(chosen) {
      hover = { ...DEFAULT_HOVER, ...chosen };
      tellHover?.(hover);
    },
    setMode: (mode) => present(tellMode)(mode),
    stop: () => abort.abort(),
    background: () => present(background),
    handlers: () => present(handlers),
    isServing: () => handlers !== null,
    takeFirstLook() {
      lookout = takeFirstLook({
        isTriageWanted: () => true,
        wantTriage: () => ++timesTriageWanted,
        wantFrames: () => undefined,
        isAlive: () => true,
      });
    },
    collectLook: async () => present(lookout).collect(),
    readInSlices: () => new Promise((resolve) => readInSlices(document, resolve)),
    timesTriageWanted: () => timesTriageWanted,
    announce,
  };
}

globalThis.inPage = createInPage();
