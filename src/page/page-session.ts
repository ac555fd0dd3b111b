import type { PageDescription, PageReport } from '../messaging/contract';
import { endWhenOrphaned } from './lifetime/end-when-orphaned';
import { describeTerms, sortMentions } from './mentions/describe-terms';
import { MutedTerms } from './mentions/muted-terms';
import { type PageActivity, startActivity } from './page-activity';
import type { PageEnvironment } from './page-environment';
import { makePatient } from './patient-background';
import { scrollToRange } from './reveal/scroll-to-range';

export type { PageEnvironment } from './page-environment';

const HTML_TYPES = ['text/html', 'application/xhtml+xml'];

/**
 * Runs Backstory in this document until the signal aborts: while it is on for the site, mentions are underlined and explained;
 * all the while, the popup is answered and the toolbar icon kept up to date. Documents that are not HTML are left alone.
 * When the background cannot be reached any more, the session ends quietly.
 */
export function startPageSession(environment: PageEnvironment, signal: AbortSignal): void {
  if (signal.aborted || !HTML_TYPES.includes(document.contentType)) return;
  const session = new AbortController();
  const ended = AbortSignal.any([signal, session.signal]);
  const failed = () => session.abort();
  endWhenOrphaned(environment.isAlive, failed, ended);
  const background = makePatient(environment.background, ended);
  const host = location.host;
  const muted = new MutedTerms();
  let activity: PageActivity | null = null;
  let activityEnd = new AbortController();
  let isEnabled = false;
  let reported: PageReport | null = null;

  const report = (entries: number) => {
    if (reported?.enabled === isEnabled && reported.entries === entries) return;
    const next = { enabled: isEnabled, entries, fresh: reported === null && environment.isFirstReport };
    reported = next;
    background.reportPage(next).catch(failed);
  };

  const setEnabled = (enabled: boolean) => {
    activityEnd.abort();
    activity = null;
    isEnabled = enabled;
    if (enabled) {
      activityEnd = new AbortController();
      const activityEnded = AbortSignal.any([ended, activityEnd.signal]);
      activity = startActivity(
        { ...environment, background, muted },
        { entriesCounted: report, failed },
        activityEnded,
      );
    }
    report(0);
  };

  environment.serve(
    {
      describePage: (): PageDescription => ({
        host,
        enabled: isEnabled,
        title: document.title,
        terms: activity ? describeTerms(sortMentions(activity.mentions.all()), muted) : [],
      }),
      revealMention: ({ entry, mention }) => activity !== null && reveal(activity, entry, mention),
    },
    ended,
  );
  environment.watchMuted(host, (entries) => muted.setStored(entries), ended);
  environment.watchSiteEnabled(host, setEnabled, ended);
}

/** Counted from 0 in the order of the document; past the last one, from the first again. */
function reveal({ mentions, highlighter }: PageActivity, entry: string, index: number): boolean {
  const ofEntry = sortMentions(mentions.all()).filter(({ spot }) => spot.entry === entry);
  const mention = ofEntry[index % ofEntry.length];
  if (!mention || !scrollToRange(mention.range)) return false;
  highlighter.flash(mention);
  return true;
}
