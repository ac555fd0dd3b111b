import type { Glossary } from '../core/glossary';
import type { BackgroundCalls, Handlers } from '../messaging/contract';
import { forgetLastOpened } from '../storage/last-opened';
import type { FrameScripts } from './frame-scripts';
import { showEntry } from './show-entry';
import { showOnToolbar } from './toolbar-icon';
import { triage } from './triage';

/** The background's answers to every call. It keeps the glossary and nothing of any page. */
export function createHandlers(
  loadGlossary: () => Promise<Glossary>,
  scripts: FrameScripts,
): Handlers<BackgroundCalls> {
  return {
    triage: (request, sender) => triage(request, sender, loadGlossary, scripts),
    loadCard: async (_, { tabId, frameId }) => {
      if (tabId !== undefined) await scripts.putCard({ tabId, frameId: frameId ?? 0 });
      return undefined;
    },
    scan: async (request) => (await loadGlossary()).scan(request),
    card: async ({ entry }) => (await loadGlossary()).card(entry),
    entry: async ({ entry }) => (await loadGlossary()).entry(entry),
    search: async ({ query, limit }) => (await loadGlossary()).search(query, limit),
    listings: async ({ entries }) => (await loadGlossary()).listings(entries),
    openEntry: async ({ entry }, { tabId }) => ({ shownIn: await showEntry(entry, tabId) }),
    reportPage: async (report, { tabId, frameId }) => {
      if (tabId === undefined || frameId !== 0) return undefined;
      if (report.fresh) await forgetLastOpened(tabId);
      // The tab may be gone by now: then there is no icon to change.
      await showOnToolbar(tabId, report).catch(() => undefined);
      return undefined;
    },
  };
}
