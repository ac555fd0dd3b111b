import type { PageTerm } from '../../messaging/contract';
import { compareStarts } from '../text/composed-tree';
import type { Mention } from './mention';

/** The mentions in the order in which they stand in the document. */
export function sortMentions(mentions: Iterable<Mention>): Mention[] {
  return [...mentions].sort((a, b) => compareStarts(a.place, b.place));
}

/** Every entry that is mentioned, in order of first mention. */
export function describeTerms(sorted: readonly Mention[]): PageTerm[] {
  const terms = new Map<string, PageTerm>();
  for (const { spot } of sorted) {
    const term = terms.get(spot.entry);
    if (term) term.mentions++;
    else terms.set(spot.entry, { entry: spot.entry, label: spot.label, mentions: 1 });
  }
  return [...terms.values()];
}
