import type { Handlers, PageCalls } from '../../../src/messaging/contract';
import { startPageSession } from '../../../src/page/page-session';
import { rangeOfPieces } from '../../../src/page/text/text-block';
import { TextWalk } from '../../../src/page/text/text-walk';
import { createFakeBackground, type FakeBackground, type FakeTerm } from './fake-background';
import { mountPlainCard, PLAIN_CARD_CSS } from './plain-card';

/** What tests call in a page. All of it runs there: arguments and results must be JSON. */
export interface InPage {
  /** The blocks of text in an element. */
  collect(selector: string): string[];
  /** Every character of every block in an element that is not the character of the document that it is said to be. */
  findMisplacedCharacters(selector: string): string[];
  /** Starts a page session with a background that knows these terms. */
  start(terms: FakeTerm[], enabled?: boolean): void;
  setEnabled(enabled: boolean): void;
  /** The entries that the settings mute from now on. */
  setMuted(entries: string[]): void;
  /** What the page wanted to have put into the settings, or out of them. */
  storedMutes(): [mute: object, on: boolean][];
  /** Aborts the session's signal. */
  stop(): void;
  background(): FakeBackground;
  handlers(): Handlers<PageCalls>;
  /** Whether the session still answers the popup. */
  isServing(): boolean;
}

declare global {
  var inPage: InPage;
}

function collectBlocks(selector: string) {
  const root = document.querySelector(selector);
  if (!root) throw new Error(`There is no ${selector}.`);
  let id = 0;
  return new TextWalk({ root }, () => id++).readOn(() => false).blocks;
}

/** Characters that stand for something else of the document: collapsed white space. */
const isSame = (inBlock: string, inDocument: string) =>
  inBlock === inDocument || (/[ \n]/.test(inBlock) && /\s/.test(inDocument));

function createInPage(): InPage {
  let background: FakeBackground | null = null;
  let handlers: Handlers<PageCalls> | null = null;
  let tellMuted: ((entries: string[]) => void) | null = null;
  const storedMutes: [mute: object, on: boolean][] = [];
  let tellEnabled: ((enabled: boolean) => void) | null = null;
  const abort = new AbortController();
  const present = <T>(value: T | null): T => {
    if (value === null) throw new Error('No session was started.');
    return value;
  };
  return {
    collect: (selector) => collectBlocks(selector).map(({ text }) => text),
    findMisplacedCharacters: (selector) =>
      collectBlocks(selector).flatMap(({ text, pieces }) =>
        [...text.matchAll(/./gsu)].flatMap(({ 0: character, index }) => {
          const range = rangeOfPieces(pieces, index, index + character.length);
          const found = range?.toString() ?? 'nowhere';
          const standsNowhere = character === '\uFFFC' || character === '\n';
          return isSame(character, found) || (standsNowhere && !range) ? [] : [`${character} at ${index} is ${found}`];
        }),
      ),
    start(terms, enabled = true) {
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
          watchSiteEnabled(_host, listener, signal) {
            tellEnabled = (value) => signal.aborted || listener(value);
            listener(enabled);
          },
          watchMuted(_host, listener, signal) {
            tellMuted = (entries) => signal.aborted || listener(new Set(entries));
            listener(new Set());
          },
          async setMuted(mute, on) {
            storedMutes.push([mute, on]);
          },
          loadCard: async () => ({ mountCard: mountPlainCard, cardCss: PLAIN_CARD_CSS }),
          isFirstReport: true,
          isAlive: () => true,
        },
        abort.signal,
      );
    },
    setEnabled: (enabled) => present(tellEnabled)(enabled),
    setMuted: (entries) => present(tellMuted)(entries),
    storedMutes: () => storedMutes,
    stop: () => abort.abort(),
    background: () => present(background),
    handlers: () => present(handlers),
    isServing: () => handlers !== null,
  };
}

globalThis.inPage = createInPage();
