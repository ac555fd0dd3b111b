import { browser } from 'wxt/browser';
import type { FirstLook } from '../messaging/contract';
import { putTriage } from '../messaging/put-triage';
import type { LookSettings } from '../settings/look-settings';

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
  /** The reader. What it marks is not to be seen before `changeLook`. */
  putReader(frame: Frame): Promise<void>;
  /** What draws the card. */
  putCard(frame: Frame): Promise<void>;
  /** Gives marked text a look, in place of the one that it had; null for none. */
  changeLook(frame: Frame, from: LookSettings | null, to: LookSettings): Promise<void>;
}

/** Style sheets for what is marked. As a user's style sheets they hold inside of shadow trees too. */
export interface MarkStyles {
  /** What does not depend on the reader's choices. */
  fixedCss: string;
  lookCss(look: LookSettings): string;
}

const FIRST_LOOK = '/first-look.js';
const READER = '/reader.js';
const CARD = '/card.js';

export function createFrameScripts({ fixedCss, lookCss }: MarkStyles): FrameScripts {
  const targetOf = ({ tabId, frameId }: Frame) => ({ tabId, frameIds: [frameId] });
  return {
    async takeFirstLook(frame) {
      const [taken] = await browser.scripting.executeScript({ target: targetOf(frame), files: [FIRST_LOOK] });
      // What the script returns, or null: entrypoints/first-look.ts.
      return (taken?.result ?? null) as FirstLook | null;
    },
    putTriage,
    async putReader(frame) {
      const target = targetOf(frame);
      await browser.scripting.insertCSS({ target, css: fixedCss, origin: 'USER' });
      await browser.scripting.executeScript({ target, files: [READER], injectImmediately: true });
    },
    async putCard(frame) {
      await browser.scripting.executeScript({ target: targetOf(frame), files: [CARD], injectImmediately: true });
    },
    async changeLook(frame, from, to) {
      const target = targetOf(frame);
      // The new one first: what is marked is never seen without either.
      await browser.scripting.insertCSS({ target, css: lookCss(to), origin: 'USER' });
      if (from) await browser.scripting.removeCSS({ target, css: lookCss(from), origin: 'USER' });
    },
  };
}
