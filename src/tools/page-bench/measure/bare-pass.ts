import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { type LaunchedBrowser, launchBrowser } from '../../browser/launch-browser';
import { untilIdle } from '../../pages/until-idle';
import { contentScriptIdentity } from '../../trace/content-script-identity';
import { findOurTasks } from '../../trace/our-tasks';
import { recordTrace } from '../../trace/record-trace';
import type { ContentScriptIdentity } from '../../trace/whose-slice';
import { withTab } from './visit-page';

/** A browser with an extension whose content script makes a bare pass over each page, and does nothing else. */
export interface BarePassBrowser {
  launched: LaunchedBrowser;
  identity: ContentScriptIdentity;
  /** Ends the browser and removes the extension. */
  close(): Promise<void>;
}

const SCRIPT = 'bare-pass.js';
/** Reads the text of every node. What it has counted is kept, so that no engine may leave the reading out. */
const SOURCE = `(() => {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  let characters = 0;
  for (let text = walker.nextNode(); text; text = walker.nextNode()) characters += text.data.length;
  globalThis.characters = characters;
})();
`;
const MANIFEST = {
  manifest_version: 3,
  name: 'Bare pass',
  version: '1',
  content_scripts: [{ matches: ['<all_urls>'], js: [SCRIPT], run_at: 'document_idle' }],
};

export async function launchBarePass(): Promise<BarePassBrowser> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'backstory-bare-pass-'));
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    await writeFile(path.join(folder, SCRIPT), SOURCE);
    await writeFile(path.join(folder, 'manifest.json'), JSON.stringify(MANIFEST));
    const launched = await launchBrowser({ name: 'chromium', headless: true });
    const close = async () => {
      await launched.close();
      await remove();
    };
    try {
      const id = await launched.browser.installExtension(folder);
      return { launched, identity: await contentScriptIdentity(`chrome-extension://${id}`, folder), close };
    } catch (error) {
      await close();
      throw error;
    }
  } catch (error) {
    await remove();
    throw error;
  }
}

/**
 * What a bare `TreeWalker` costs that reads every text node of a page's top document, in ms: the least that anything must do that
 * reads a page.
 *
 * It is measured as our own scripts are, and cold as they are: a content script of an extension, in a fresh isolated world of a fresh
 * document, at document idle; compiled and evaluated; by the same trace, in the same time. Documents in frames are left out, though ours
 * reads those that are large enough: what it costs there counts, and nothing is set against it.
 */
export async function measureBarePass(browser: BarePassBrowser, address: string): Promise<number> {
  // A process that has just been started may begin to record too late.
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const ms = await tracePass(browser, address);
    if (ms !== null) return ms;
  }
  throw new Error(`The traces of ${address} show no bare pass.`);
}

const ATTEMPTS = 4;

/** Null where the trace does not show the pass. */
async function tracePass({ launched, identity }: BarePassBrowser, address: string): Promise<number | null> {
  return withTab(launched, address, async (tab, open) => {
    const { events } = await recordTrace(tab, async () => {
      await open();
      await untilIdle(tab);
    });
    const parts = findOurTasks(events, identity).flatMap((task) => task.parts);
    return parts.find(({ what }) => what.startsWith('EvaluateScript'))?.ms ?? null;
  });
}
