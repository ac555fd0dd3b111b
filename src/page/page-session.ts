import type { PageContext } from '../core/spot';
import type { PageDescription, PageReport } from '../messaging/contract';
import type { SiteMode } from '../settings/site-settings';
import { endWhenOrphaned } from './lifetime/end-when-orphaned';
import { whenBackFromCache } from './lifetime/when-back-from-cache';
import { ChosenMeanings } from './mentions/chosen-meanings';
import { describeTerms, sortMentions } from './mentions/describe-terms';
import { MutedTerms } from './mentions/muted-terms';
import { type PageActivity, startActivity } from './page-activity';
import { readPageAddress } from './page-address';
import { readPageContext } from './page-context';
import type { PageEnvironment } from './page-environment';
import { patiently } from './patient-background';
import type { ReadingOptions } from './text/skip-rules';

export type { PageEnvironment } from './page-environment';

const HTML_TYPES = ['text/html', 'application/xhtml+xml'];

/**
 * Runs Backstory in this document until the signal aborts: while it is on for the site, or asked for, mentions are underlined and explained;
 * all the while, the popup is answered and the toolbar icon kept up to date. Documents that are not HTML are left alone.
 * When the background cannot be reached any more, the session ends quietly.
 */
export function startPageSession(environment: PageEnvironment, signal: AbortSignal): void {
  if (signal.aborted || !HTML_TYPES.includes(document.contentType)) return;
  const session = new AbortController();
  const ended = AbortSignal.any([signal, session.signal]);
  const failed = () => session.abort();
  endWhenOrphaned(environment.isAlive, failed, ended);
  const background = {
    scan: patiently(environment.background.scan, ended),
    reportPage: patiently(environment.background.reportPage, ended),
  };
  const host = location.host;
  const muted = new MutedTerms();
  const meanings = new ChosenMeanings(() => readPageAddress(location));
  let activity: PageActivity | null = null;
  let activityEnd = new AbortController();
  /** Null until they are known. */
  let mode: SiteMode | null = null;
  let reading: ReadingOptions | null = null;
  let { isAskedFor } = environment;
  /** Null until it is known. */
  let isEnabled: boolean | null = null;
  /** Whether the tab's earlier document is to be forgotten with the next report. */
  let isFresh = environment.isFirstReport;
  let watchEnd = new AbortController();
  let reported: PageReport | null = null;

  /** What the page was last described as, until that has been called outdated: whoever still shows it asks again. */
  let described: string | null = null;

  const describe = (): PageDescription => ({
    host,
    mode: mode ?? 'off',
    enabled: isEnabled ?? false,
    title: document.title,
    terms: activity ? describeTerms(sortMentions(activity.mentions.all()), document.title, muted) : [],
    ...dateOf(readPageContext(document)),
  });
  const isOutdated = () => described !== null && described !== JSON.stringify(describe());

  const report = (entries: number) => {
    const enabled = isEnabled ?? false;
    if (mode === null) return;
    const isSame = reported?.mode === mode && reported.enabled === enabled && reported.entries === entries;
    if (isSame && !isOutdated()) return;
    described = null;
    const next = { mode, enabled, entries, fresh: isFresh };
    reported = next;
    isFresh = false;
    background.reportPage(next).catch(failed);
  };

  const start = (options: ReadingOptions) => {
    activityEnd.abort();
    activity = null;
    if (isEnabled) {
      activityEnd = new AbortController();
      const activityEnded = AbortSignal.any([ended, activityEnd.signal]);
      activity = startActivity(
        { ...environment, ...options, background, muted, meanings },
        { entriesCounted: report, failed },
        activityEnded,
      );
    }
    report(0);
  };

  const settle = () => {
    if (mode === null || reading === null) return;
    const enabled = mode === 'on' || (mode === 'on-click' && isAskedFor);
    // So much triage has shown on the toolbar.
    if (isEnabled === null && enabled && !environment.isFirstReport)
      reported = { mode, enabled, entries: 0, fresh: false };
    if (isEnabled === enabled) report(activity?.mentions.entriesBut(muted) ?? 0);
    else {
      isEnabled = enabled;
      start(reading);
    }
  };

  environment.serve(
    {
      describePage: () => {
        const description = describe();
        described = JSON.stringify(description);
        return description;
      },
      revealMention: async ({ entry, mention }) =>
        (await activity?.explaining.start())?.reveal(entry, mention) ?? false,
      stepTerm: async ({ step }) => (await activity?.explaining.start())?.terms.step(step) ?? null,
      openTermCard: async () => (await activity?.explaining.start())?.terms.openCard() ?? null,
      markNow: () => {
        isAskedFor = true;
        settle();
        return undefined;
      },
    },
    ended,
  );
  environment.watchReading((options) => {
    reading = options;
    // What was read otherwise is read anew.
    if (isEnabled === null) settle();
    else start(options);
  }, ended);
  environment.watchMuted(host, (entries) => muted.setStored(entries), ended);
  const setMode = (next: SiteMode) => {
    // Whoever changes their mind about a site has not asked for this page since.
    isAskedFor &&= isEnabled === null;
    mode = next;
    settle();
  };
  const watchSite = () => {
    watchEnd.abort();
    watchEnd = new AbortController();
    environment.watchSiteMode(host, setMode, AbortSignal.any([ended, watchEnd.signal]));
  };
  watchSite();
  whenBackFromCache(() => {
    // Another document had the tab and its toolbar icon meanwhile, and of what is switched in that time a page learns nothing.
    isFresh = true;
    const entries = reported?.entries;
    reported = null;
    if (entries !== undefined) report(entries);
    watchSite();
  }, ended);
}

const dateOf = ({ date }: PageContext) => (date === undefined ? {} : { date });
