import type { Briefing } from '../../core/briefing/briefing';
import { isPartialDate } from '../../core/corpus/partial-date';
import { type BackgroundClient, LIMITS, type PageDescription } from '../../messaging/contract';
import type { Loadable } from '../loadable';
import { rankTerms } from '../terms/rank-terms';
import { useLoaded } from '../use-loaded';

/** What has been gathered, and a way to try again. */
export type LoadedBriefing = [briefing: Loadable<Briefing | null>, retry: () => void];

/** The briefing on a page as it is described now, gathered anew as more of it is read; null while there is nothing to tell. */
export function useBriefing(page: PageDescription | null, ask: BackgroundClient['briefing']): LoadedBriefing {
  const entries = page ? rankTerms(page.terms, new Map()).slice(0, LIMITS.briefingEntries) : [];
  const ids = entries.map(({ entry }) => entry);
  const date = dateOf(page);
  return useLoaded<Briefing | null>({
    // The order hangs on counts that change all the while; what is told does not change as often.
    key: `${ids.toSorted().join(' ')} ${date ?? ''}`,
    ask: () => (ids.length === 0 ? Promise.resolve(null) : ask({ entries: ids, ...(date === null ? {} : { date }) })),
    keepLast: page !== null,
  });
}

/** When the page says that it was published, if that is a date at all. */
export function dateOf(page: Pick<PageDescription, 'date'> | null): string | null {
  return page?.date !== undefined && isPartialDate(page.date) ? page.date : null;
}
