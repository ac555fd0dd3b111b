import type { FirstLook } from '../../messaging/contract';
import { isReadableDocument } from './is-readable-document';
import { inPortions } from './portions';
import { isReadableSize } from './readable-frame';
import { renderedText } from './rendered-text';
import { watchForNews } from './watch-for-news';
import { watchFrames } from './watch-frames';

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
  end(): void;
}

/**
 * Takes the text of this document, and watches for what comes to it afterwards. What is done here is done in every page: plain callbacks,
 * and nothing is asked of the extension before there is something to be told.
 * @returns the look and what it leaves behind; null where there is nothing that could be read.
 */
export function takeFirstLook(environment: FirstLookEnvironment): { look: FirstLook; lookout: Lookout } | null {
  if (!isReadableDocument(document) || (self !== top && !isReadableSize(innerWidth, innerHeight))) return null;
  const root = document.body ?? document.documentElement;
  const portions = root ? inPortions(renderedText(root)) : [];
  const { title } = document;
  const { lang } = document.documentElement;
  const isWanted = () => {
    lookout.isSpent = !environment.isTriageWanted();
    return !lookout.isSpent;
  };
  const news = watchForNews(document, isWanted, () => {
    lookout.isSpent = true;
    if (environment.isAlive()) environment.wantTriage();
    else frames.end();
  });
  const frames = watchFrames(document, (readable) => {
    if (environment.isAlive()) environment.wantFrames(readable);
    else lookout.end();
  });
  const lookout: Lookout = {
    isSpent: false,
    end() {
      news.end();
      frames.end();
    },
  };
  return { look: { portions, page: { title, language: lang }, host: location.host }, lookout };
}
