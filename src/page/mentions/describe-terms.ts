import type { PageTerm } from '../../messaging/contract';
import type { Mention } from './mention';

/** The mentions in the order in which they stand in the document. */
export function sortMentions(mentions: Iterable<Mention>): Mention[] {
  return [...mentions].sort((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range));
}

/** Every entry that is mentioned, but for some, in order of first mention. */
export function describeTerms(sorted: readonly Mention[], muted: { has(entry: string): boolean }): PageTerm[] {
  const terms = new Map<string, PageTerm>();
  for (const { spot } of sorted) {
    if (muted.has(spot.entry)) continue;
    const term = terms.get(spot.entry);
    if (term) term.mentions++;
    else terms.set(spot.entry, { entry: spot.entry, label: spot.label, mentions: 1 });
  }
  return [...terms.values()];
}
