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
  /** The first look, at document idle; null where there is nothing to be looked at, or somebody has looked. */
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
const READER = '/reader.js';
const CARD = '/card.js';

export function createFrameScripts({ markCss, handOver }: ReaderSurroundings): FrameScripts {
  const targetOf = ({ tabId, frameId }: Frame) => ({ tabId, frameIds: [frameId] });
  return {
    async takeFirstLook(frame) {
      const [taken] = await browser.scripting.executeScript({ target: targetOf(frame), files: [FIRST_LOOK] });
      // What the script returns, or null: entrypoints/first-look.ts.
      return (taken?.result ?? null) as FirstLook | null;
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
