import { browser } from 'wxt/browser';
import type { Frame, FrameScripts } from './frame-scripts';

/** One item for each, so that looks which begin and end at the same moment do not write over one another. */
const PREFIX = 'look:';

const keyOf = ({ tabId, frameId }: Frame) => `${PREFIX}${tabId}:${frameId}`;

/**
 * Takes a look at a frame, and notes while that is under way that it is: a browser may stop the background meanwhile, as Firefox does where a
 * page takes half a minute to load. Kept in session storage, as long as the browser runs at most.
 */
export async function noteWhile(frame: Frame, look: () => Promise<void>): Promise<void> {
  const key = keyOf(frame);
  // Nothing waits for the note: the look must be asked for while the page still loads.
  void browser.storage.session.set({ [key]: true });
  try {
    await look();
  } finally {
    await browser.storage.session.remove(key);
  }
}

/**
 * Has looks finished that an earlier background left unfinished. Whether the page has given its text already nobody knows, so triage looks
 * again. Must be called when the background starts, before any look.
 */
export async function finishLooks({ putTriage }: Pick<FrameScripts, 'putTriage'>): Promise<void> {
  const keys = Object.keys(await browser.storage.session.get(null)).filter((key) => key.startsWith(PREFIX));
  if (keys.length === 0) return;
  await browser.storage.session.remove(keys);
  await Promise.all(
    keys.map(async (key) => {
      const [tabId = Number.NaN, frameId = Number.NaN] = key.slice(PREFIX.length).split(':').map(Number);
      // The frame may have gone since, or be one that no extension may look at.
      await putTriage({ tabId, frameId }).catch(() => undefined);
    }),
  );
}
