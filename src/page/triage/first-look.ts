import type { FirstLook } from '../../messaging/contract';
import { isReadableDocument } from './is-readable-document';
import { isReadableSize } from './readable-frame';
import { isLarge, renderedTextOf } from './rendered-text';
import { watchForNews } from './watch-for-news';
import { watchFrames } from './watch-frames';
import { whenDrawn } from './when-drawn';

/** The background asks or waits for a look so long, in ms: browsers stop one that waits for long, and keep it running until then. */
const PATIENCE_MS = 1_000;

/** Whom a first look tells of what comes later. */
export interface FirstLookEnvironment {
  /** Whether triage would be of use: false where the page is read already. */
  isTriageWanted(): boolean;
  /** Something has come to the page that may name something: triage is wanted. */
  wantTriage(): void;
  /** Frames with these addresses are, or have become, large enough to be read in. */
  wantFrames(addresses: string[]): void;
  /** False once the extension has been updated, switched off or removed. */
  isAlive(): boolean;
}

/** What a first look leaves in its document. */
export interface Lookout {
  /** Whether it watches for changes no more: there was one, or the page is read. Frames are watched nevertheless. */
  isSpent: boolean;
  /**
   * Hands the look over, once. `loading`: to be asked again in a while, since browsers hold up the `load` event of a page for a script
   * whose result they wait for. Null when there is none: it was handed over already; or the document is large; or nobody sees the page.
   * Then triage is wanted, as soon as the page has been drawn.
   */
  collect(): FirstLook | null | 'loading' | Promise<FirstLook | null>;
  end(): void;
}

/**
 * Takes the text of this document once it has been drawn, and watches for what comes to it afterwards. What is done here is done in every
 * page: plain callbacks, and nothing is asked of the extension before there is something to be told.
 * @returns null where there is nothing that could be read.
 */
export function takeFirstLook(environment: FirstLookEnvironment): Lookout | null {
  if (!isReadableDocument(document) || (self !== top && !isReadableSize(innerWidth, innerHeight))) return null;
  const patienceEnds = Date.now() + PATIENCE_MS;
  /** Undefined until the document has been drawn. */
  let look: FirstLook | null | undefined;
  let onLook = () => {};
  const handOver = () => {
    const taken = look ?? null;
    look = null;
    return taken;
  };

  const ask = () => {
    lookout.isSpent = true;
    if (environment.isAlive()) environment.wantTriage();
    else lookout.end();
  };
  const isWanted = () => {
    lookout.isSpent = !environment.isTriageWanted();
    return !lookout.isSpent;
  };
  const tellOfFrames = (addresses: string[]) => {
    if (environment.isAlive()) environment.wantFrames(addresses);
    else lookout.end();
  };
  const ends = [
    whenDrawn(document, () => {
      // Given up, or read in slices, which is for triage.
      if (look === null || isLarge(document)) {
        look = null;
        onLook();
        return ask();
      }
      const { title, URL: address } = document;
      look = { text: renderedTextOf(document), page: { title, language: document.documentElement.lang }, address };
      ends.push(watchForNews(document, isWanted, ask).end, watchFrames(document, tellOfFrames).end);
      onLook();
    }),
  ];

  const lookout: Lookout = {
    isSpent: false,
    collect() {
      if (look !== undefined || Date.now() > patienceEnds) return handOver();
      if (document.readyState !== 'complete') return 'loading';
      return new Promise((resolve) => {
        const timer = setTimeout(() => resolve(handOver()), PATIENCE_MS);
        onLook = () => {
          clearTimeout(timer);
          resolve(handOver());
        };
      });
    },
    end() {
      for (const end of ends) end();
    },
  };
  return lookout;
}
