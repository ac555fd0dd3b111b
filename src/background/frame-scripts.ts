import { browser } from 'wxt/browser';
import type { FirstLook } from '../messaging/contract';
import { putTriage } from '../messaging/put-triage';
import type { LookSettings } from '../settings/look-settings';
import type { PageSettings } from '../settings/page-settings';

export interface Frame {
  tabId: number;
  /** 0 is the top frame. */
  frameId: number;
}

/** Puts the extension's further scripts into frames that turned out to need them. */
export interface FrameScripts {
  /**
   * The first look, at document idle and once the page has been drawn; null where there is nothing to be looked at, where somebody has
   * looked, and where nobody sees the page, which asks for triage when somebody does.
   */
  takeFirstLook(frame: Frame): Promise<FirstLook | null>;
  putTriage(frame: Frame): Promise<void>;
  /** The reader, with what its reader has chosen for the page. */
  putReader(frame: Frame, settings: PageSettings): Promise<void>;
  /** What draws the card. */
  putCard(frame: Frame): Promise<void>;
  /** Gives marked text a look, in place of the one that it had. */
  changeLook(frame: Frame, from: LookSettings, to: LookSettings): Promise<void>;
}

/** What the reader finds in a page when it starts. */
export interface ReaderSurroundings {
  /** The style sheet for what is marked. As a user's style sheet it holds inside of shadow trees too. */
  markCss(look: LookSettings): string;
  /** Runs in the page, before the reader does. Refers to nothing outside of itself. */
  handOver(settings: PageSettings): void;
}

const FIRST_LOOK = '/first-look.js';
/** A page that is still loading is asked for its look again after this. In ms. */
const PAUSE_MS = 50;
const READER = '/reader.js';
const CARD = '/card.js';

export function createFrameScripts({ markCss, handOver }: ReaderSurroundings): FrameScripts {
  const targetOf = ({ tabId, frameId }: Frame) => ({ tabId, frameIds: [frameId] });
  return {
    async takeFirstLook(frame) {
      const target = targetOf(frame);
      const [begun] = await browser.scripting.executeScript({ target, files: [FIRST_LOOK] });
      if (begun?.result !== true) return null;
      for (;;) {
        const [asked] = await browser.scripting.executeScript({ target, func: collectLook, injectImmediately: true });
        if (asked?.result !== 'loading') return (asked?.result ?? null) as FirstLook | null;
        await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
      }
    },
    putTriage,
    async putReader(frame, settings) {
      const target = targetOf(frame);
      // One sheet, and before anything is read: each sheet has the browser work out the style of the whole page anew.
      await Promise.all([
        browser.scripting.insertCSS({ target, css: markCss(settings.look), origin: 'USER' }),
        browser.scripting.executeScript({ target, func: handOver, args: [settings], injectImmediately: true }),
      ]);
      await browser.scripting.executeScript({ target, files: [READER], injectImmediately: true });
    },
    async putCard(frame) {
      await browser.scripting.executeScript({ target: targetOf(frame), files: [CARD], injectImmediately: true });
    },
    async changeLook(frame, from, to) {
      const target = targetOf(frame);
      // The new one first: what is marked is never seen without either.
      await browser.scripting.insertCSS({ target, css: markCss(to), origin: 'USER' });
      await browser.scripting.removeCSS({ target, css: markCss(from), origin: 'USER' });
    },
  };
}

/** Runs in the page, so it names nothing that is around it. */
function collectLook() {
  return globalThis.backstory?.lookout?.collect();
}
