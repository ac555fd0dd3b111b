import { browser } from 'wxt/browser';

export interface Frame {
  tabId: number;
  /** 0 is the top frame. */
  frameId: number;
}

/** Puts the extension's further scripts into frames that turned out to need them. */
export interface FrameScripts {
  /** The reader, with the look of its underlines. */
  putReader(frame: Frame): Promise<void>;
  /** What draws the card. */
  putCard(frame: Frame): Promise<void>;
}

const READER = '/reader.js';
const CARD = '/card.js';

/** @param highlightCss the look of underlines. As a user's style sheet it holds inside of shadow trees too. */
export function createFrameScripts(highlightCss: string): FrameScripts {
  const targetOf = ({ tabId, frameId }: Frame) => ({ tabId, frameIds: [frameId] });
  return {
    async putReader(frame) {
      const target = targetOf(frame);
      await browser.scripting.insertCSS({ target, css: highlightCss, origin: 'USER' });
      await browser.scripting.executeScript({ target, files: [READER], injectImmediately: true });
    },
    async putCard(frame) {
      await browser.scripting.executeScript({ target: targetOf(frame), files: [CARD], injectImmediately: true });
    },
  };
}
