import { browser } from 'wxt/browser';
import { createPageClient } from '../messaging/client';
import { readSiteMode } from '../settings/settings-store';
import { inPortions } from '../util/in-portions';
import type { Frame } from './frame-scripts';
import type { HandlerEnvironment } from './handlers';
import { triage } from './triage';
import { noteWhile } from './unfinished-looks';

/**
 * Takes a first look at a frame, at document idle, and decides on its text. Does nothing where somebody has looked already, or where no
 * extension may look.
 */
export function lookAt(frame: Frame, environment: HandlerEnvironment): Promise<void> {
  return noteWhile(frame, () => look(frame, environment));
}

async function look(frame: Frame, environment: HandlerEnvironment): Promise<void> {
  // The frame may be another document's by now, which has a look of its own; or the browser's own page, its shop, an error page.
  const taken = await environment.scripts.takeFirstLook(frame).catch(() => null);
  if (!taken) return;
  const { text: parts, page, address } = taken;
  const host = hostOf(address);
  const portions = inPortions(parts);
  let evidence = null;
  let isFirst = true;
  for (const text of portions.length > 0 ? portions : ['']) {
    const reply = await triage({ text, evidence, page, host, isFirst, isAskedFor: false }, frame, environment);
    if (reply.verdict !== 'nothing') break;
    evidence = reply.evidence;
    isFirst = false;
  }
}

/**
 * Takes first looks at frames of a frame that are large enough, told by their addresses. Where one has been led elsewhere, all are tried: those
 * that are too small have nothing looked at.
 * @param isAskedFor whether the reader has asked for the page, where Backstory waits for that.
 */
export async function lookIntoFrames(
  { tabId, frameId }: Frame,
  addresses: readonly string[],
  isAskedFor: boolean,
  environment: HandlerEnvironment,
): Promise<void> {
  // The tab may be gone by now.
  const all = (await browser.webNavigation.getAllFrames({ tabId }).catch(() => null)) ?? [];
  const children = all.filter((each) => each.parentFrameId === frameId);
  const areAllThere = addresses.every((address) => children.some(({ url }) => url === address));
  const chosen = areAllThere ? children.filter(({ url }) => addresses.includes(url)) : children;
  await Promise.all(
    chosen.map((child) => lookInto({ tabId, frameId: child.frameId }, hostOf(child.url), isAskedFor, environment)),
  );
}

async function lookInto(frame: Frame, host: string, isAskedFor: boolean, environment: HandlerEnvironment) {
  const mode = await readSiteMode(host);
  if (mode === 'on') return lookAt(frame, environment);
  if (mode === 'off' || !isAskedFor) return;
  try {
    await environment.scripts.putTriage(frame);
    await createPageClient(frame.tabId, { frameId: frame.frameId }).markNow({});
  } catch {
    // The frame has gone, or is one that no extension may touch.
  }
}

/** The host of an address, with its port if it has one; none where it is no address of the web. */
export function hostOf(url: string | undefined): string {
  return URL.canParse(url ?? '') ? new URL(url ?? '').host : '';
}
