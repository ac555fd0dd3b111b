import type { Messages } from '../../i18n/messages';

export interface Period {
  from?: string | undefined;
  to?: string | undefined;
}

/**
 * A period as prose: `2007–2009`, `December 2007 – August 2009`, `until 1893`; with no end `since 2018`, or with
 * another word for "since", as suits what began. Empty when nothing is known.
 */
export function formatPeriod({ from, to }: Period, messages: Messages, openEnded: 'since' | 'from' = 'since'): string {
  if (from && to) {
    if (from === to) return messages.date(from);
    const areYears = from.length === 4 && to.length === 4;
    return messages.text(areYears ? 'period.years' : 'period.dates', {
      from: messages.date(from),
      to: messages.date(to),
    });
  }
  if (from) return messages.text(`period.${openEnded}`, { date: messages.date(from) });
  return to ? messages.text('period.until', { date: messages.date(to) }) : '';
}

/** Latest beginning first; what has no beginning last. Partial dates of ISO 8601 sort as text. */
export function byLatestFirst(a: Period, b: Period): number {
  return (b.from ?? '').localeCompare(a.from ?? '');
}
