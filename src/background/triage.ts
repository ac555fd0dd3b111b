import { createPageClient } from '../messaging/client';
import type { CallSender, TriageReply, TriageRequest } from '../messaging/contract';
import { settingsForPage } from '../settings/page-settings';
import { readSettings, readSiteMode } from '../settings/settings-store';
import { forgetLastOpened } from '../storage/last-opened';
import type { Frame, FrameScripts } from './frame-scripts';
import type { HandlerEnvironment } from './handlers';
import { showOnToolbar } from './toolbar-icon';

/** Decides whether a frame is to be read, and puts the reader into it if so. Keeps nothing of its text. */
export async function triage(
  { text, evidence, page, host, isFirst, isAskedFor }: TriageRequest,
  { tabId, frameId }: CallSender,
  { loadGlossary, scripts, loadMessages }: HandlerEnvironment,
): Promise<TriageReply> {
  const mode = await readSiteMode(host);
  const isTop = tabId !== undefined && frameId === 0;
  const show = async (enabled: boolean) => {
    if (!isTop || !isFirst) return;
    await forgetLastOpened(tabId);
    // The tab may be gone by now: then there is no icon to change.
    await showOnToolbar(tabId, { mode, enabled, entries: 0 }, await loadMessages()).catch(() => undefined);
  };
  if (mode === 'off' || (mode === 'on-click' && !isAskedFor)) {
    await show(false);
    return { verdict: 'off', evidence: null };
  }
  const blocks = text.split('\n').flatMap((line, id) => (line.trim() === '' ? [] : { id, text: line }));
  const reply = (await loadGlossary()).scan({ blocks, undecided: [], evidence, page });
  await show(true);
  if (reply.spots.length === 0 || tabId === undefined) return { verdict: 'nothing', evidence: reply.evidence };
  await putReader({ tabId, frameId: frameId ?? 0 }, host, scripts);
  return { verdict: 'read', evidence: null };
}

async function putReader(frame: Frame, host: string, scripts: FrameScripts): Promise<void> {
  const current = async () => settingsForPage(await readSettings(), host, Date.now());
  const handedOver = await current();
  await scripts.putReader(frame, handedOver);
  // Of what changed meanwhile, nobody was there to be told.
  if (JSON.stringify(await current()) === JSON.stringify(handedOver)) return;
  await createPageClient(frame.tabId, { frameId: frame.frameId, asItIs: true })
    .settingsChanged({})
    .catch(() => undefined);
}
