import { browser } from 'wxt/browser';
import { onSitesChange, readSites } from '../settings/settings-store';
import { type SiteMode, type SiteSettings, siteModeOf } from '../settings/site-settings';
import { forgetLastOpened } from '../storage/last-opened';
import { hostOf, lookAt } from './first-looks';
import type { HandlerEnvironment } from './handlers';
import { showOnToolbar } from './toolbar-icon';

/** What of the browser's event is looked at. */
interface Arrival {
  tabId: number;
  frameId: number;
  url: string;
  /** That of a frame at the top is -1. */
  parentFrameId?: number;
}

/** Pages of these schemes may be looked at. */
const OF_PAGES = { url: ['http', 'https', 'file', 'about', 'blob', 'data'].map((scheme) => ({ schemes: [scheme] })) };

/**
 * Has a first look taken at each page that comes into a tab, where Backstory is on, and at pages that are open when it is switched on for
 * their site. Must be called synchronously when the background starts, or browsers would not wake it for a page.
 */
export function watchPages(environment: HandlerEnvironment): void {
  let sites: Promise<SiteSettings> | null = null;
  const arrive = async (tabId: number, frameId: number, url: string) => {
    // Kept, since until it is known the page may have come so far that the look would need a task of its own.
    sites ??= readSites();
    const mode = siteModeOf(await sites, hostOf(url));
    if (mode !== 'on') return frameId === 0 ? showIdle(tabId, mode, environment) : undefined;
    const looked = lookAt({ tabId, frameId }, environment);
    // Read while the page still loads. Where it cannot be read, whoever asks for it next is told.
    void environment.loadGlossary().catch(() => undefined);
    await looked;
  };
  browser.webNavigation.onCommitted.addListener(({ tabId, frameId, url, parentFrameId }: Arrival) => {
    // Pages that are loaded ahead have another frame at the top than 0.
    if (frameId === 0 || parentFrameId === -1) void arrive(tabId, frameId, url);
  }, OF_PAGES);
  // A page that takes long to load may find the background stopped. It is started for this event, and then finishes what it had begun.
  browser.webNavigation.onDOMContentLoaded.addListener(() => undefined, OF_PAGES);
  onSitesChange((before, after) => {
    sites = Promise.resolve(after);
    void followChange(before, after, environment);
  });
}

/** Pages in which something of ours runs know by themselves; the others are looked at, or shown to be left alone. */
async function followChange(before: SiteSettings, after: SiteSettings, environment: HandlerEnvironment): Promise<void> {
  const tabs = await browser.tabs.query({ discarded: false });
  for (const { id, url } of tabs) {
    const mode = siteModeOf(after, hostOf(url));
    if (id === undefined || url === undefined || mode === siteModeOf(before, hostOf(url))) continue;
    if (mode === 'on') void lookAt({ tabId: id, frameId: 0 }, environment);
    else void showIdle(id, mode, environment);
  }
}

/** Shows on the toolbar that a tab's page is left alone. */
export async function showIdle(tabId: number, mode: SiteMode, { loadMessages }: HandlerEnvironment): Promise<void> {
  await forgetLastOpened(tabId);
  // The tab may be gone by now: then there is no icon to change.
  await showOnToolbar(tabId, { mode, enabled: false, entries: 0 }, await loadMessages()).catch(() => undefined);
}
