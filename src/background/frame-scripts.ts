import { browser } from 'wxt/browser';
import type { LookSettings } from '../settings/look-settings';

export interface Frame {
  tabId: number;
  /** 0 is the top frame. */
  frameId: number;
}

/** Puts the extension's further scripts into frames that turned out to need them. */
export interface FrameScripts {
  /** Triage, into those frames of a tab which are large enough to be read in and have none yet. */
  putTriage(tabId: number): Promise<void>;
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

/** Which frames of a tab get triage. */
export interface FrameChoice {
  /** Runs in a frame, where it is told the least size. */
  wantsTriage(least: FrameSize): boolean;
  leastFrame: FrameSize;
}

/** In CSS px. */
interface FrameSize {
  width: number;
  height: number;
  /** A screen's share that is enough in width. */
  shareOfScreen: number;
}

export const TRIAGE = '/triage.js';
const READER = '/reader.js';
const CARD = '/card.js';

export function createFrameScripts(
  { fixedCss, lookCss }: MarkStyles,
  { wantsTriage, leastFrame }: FrameChoice,
): FrameScripts {
  const targetOf = ({ tabId, frameId }: Frame) => ({ tabId, frameIds: [frameId] });
  return {
    async putTriage(tabId) {
      const look = {
        target: { tabId, allFrames: true },
        func: wantsTriage,
        args: [leastFrame],
        injectImmediately: true,
      };
      // A frame that goes away meanwhile makes it fail for all of them.
      const ask = () => browser.scripting.executeScript(look);
      const looks = await ask().catch(ask);
      const targets = looks.flatMap(({ frameId, result }) => (result ? [{ tabId, frameIds: [frameId] }] : []));
      const put = targets.map((target) => browser.scripting.executeScript({ target, files: [TRIAGE] }));
      // One that has gone by now had no use for it; with its next document it is told of anew.
      await Promise.allSettled(put);
    },
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
