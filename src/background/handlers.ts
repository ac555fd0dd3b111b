import type { Glossary } from '../core/glossary';
import type { MapShapes } from '../core/map/map-data';
import type { Messages } from '../i18n/messages';
import type { BackgroundCalls, Handlers } from '../messaging/contract';
import { settingsForPage } from '../settings/page-settings';
import { readSettings, readSiteMode } from '../settings/settings-store';
import { messageFile } from '../storage/interface-messages';
import { forgetLastOpened } from '../storage/last-opened';
import { cardWithMap } from './card-with-map';
import { lookIntoFrames } from './first-looks';
import type { FrameScripts } from './frame-scripts';
import { showEntry } from './show-entry';
import { showOnToolbar } from './toolbar-icon';
import { triage } from './triage';

/** What the background's answers rest on. */
export interface HandlerEnvironment {
  loadGlossary(): Promise<Glossary>;
  loadMap(): Promise<MapShapes>;
  scripts: FrameScripts;
  /** The interface's words in the language that the reader has chosen. */
  loadMessages(): Promise<Messages>;
}

/** The background's answers to every call. It keeps the glossary and the map, and nothing of any page. */
export function createHandlers(environment: HandlerEnvironment): Handlers<BackgroundCalls> {
  const { loadGlossary, loadMap, scripts, loadMessages } = environment;
  return {
    triage: (request, sender) => triage(request, sender, environment),
    triageFrames: async ({ addresses, isAskedFor }, { tabId, frameId }) => {
      if (tabId !== undefined)
        await lookIntoFrames({ tabId, frameId: frameId ?? 0 }, addresses, isAskedFor, environment);
      return undefined;
    },
    loadTriage: async (_, { tabId, frameId }) => {
      if (tabId !== undefined) await scripts.putTriage({ tabId, frameId: frameId ?? 0 });
      return undefined;
    },
    siteMode: ({ host }) => readSiteMode(host),
    pageSettings: async ({ host }) => settingsForPage(await readSettings(), host, Date.now()),
    loadCard: async (_, { tabId, frameId }) => {
      if (tabId !== undefined) await scripts.putCard({ tabId, frameId: frameId ?? 0 });
      return undefined;
    },
    scan: async (request) => (await loadGlossary()).scan(request),
    card: async ({ entry, date }) => cardWithMap(await loadGlossary(), entry, loadMap, date),
    entry: async ({ entry }) => (await loadGlossary()).entry(entry),
    search: async ({ query, limit }) => (await loadGlossary()).search(query, limit),
    listings: async ({ entries }) => (await loadGlossary()).listings(entries),
    openEntry: async ({ entry }, { tabId }) => ({ shownIn: await showEntry(entry, tabId) }),
    reportPage: async (report, { tabId, frameId }) => {
      if (tabId === undefined || frameId !== 0) return undefined;
      if (report.fresh) await forgetLastOpened(tabId);
      // The tab may be gone by now: then there is no icon to change.
      await showOnToolbar(tabId, report, await loadMessages()).catch(() => undefined);
      return undefined;
    },
    briefing: async ({ entries, date }) => (await loadGlossary()).briefing(entries, date ?? null),
    changeLook: async ({ from, to }, { tabId, frameId }) => {
      if (tabId !== undefined) await scripts.changeLook({ tabId, frameId: frameId ?? 0 }, from, to);
      return undefined;
    },
    words: ({ language }) => messageFile(language),
  };
}
