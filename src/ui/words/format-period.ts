import { formatPartialDate } from '../../core/corpus/partial-date';

export interface Period {
  from?: string | undefined;
  to?: string | undefined;
}

/**
 * A period as prose: `2007–2009`, `December 2007 – August 2009`, `until 1893`; with no end `since 2018`, or with
 * another word for "since", as suits what began. Empty when nothing is known.
 */
export function formatPeriod({ from, to }: Period, openEnded: 'since' | 'from' = 'since'): string {
  if (from && to) {
    if (from === to) return formatPartialDate(from);
    const areYears = from.length === 4 && to.length === 4;
    return `${formatPartialDate(from)}${areYears ? '–' : ' – '}${formatPartialDate(to)}`;
  }
  if (from) return `${openEnded} ${formatPartialDate(from)}`;
  return to ? `until ${formatPartialDate(to)}` : '';
}

/** Latest beginning first; what has no beginning last. Partial dates of ISO 8601 sort as text. */
export function byLatestFirst(a: Period, b: Period): number {
  return (b.from ?? '').localeCompare(a.from ?? '');
}
