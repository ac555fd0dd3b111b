import type { TermListing } from '../../core/views';
import type { PageTerm } from '../../messaging/contract';

/** To be named in the title is worth two doublings of the mentions. */
const IN_TITLE = 2;
/** What an article begins with it is about; worth less, the later it is first named. */
const FIRST = 1.5;
/** What everybody knows is named often, and seldom what a reader has to look up. By tier. */
const TIER_WEIGHTS = { 1: 1, 2: 0.9, 3: 0.65 } as const;

/**
 * The terms of a page, the most important for it first: named often, early, in the title, not known to everybody, and found without doubt.
 * Of equals the one named first comes first.
 * @param terms in order of first mention.
 * @param tiers of entries, as far as they are known: those unknown count as specialised.
 */
export function rankTerms(terms: readonly PageTerm[], tiers: ReadonlyMap<string, TermListing['tier']>): PageTerm[] {
  return terms
    .map((term, position) => ({ term, weight: weigh(term, position / terms.length, tiers.get(term.entry) ?? 1) }))
    .sort((a, b) => b.weight - a.weight)
    .map(({ term }) => term);
}

/** @param position of the first mention, from 0 to 1. */
function weigh({ mentions, confidence, isInTitle }: PageTerm, position: number, tier: TermListing['tier']): number {
  const weight = Math.log2(1 + mentions) + (isInTitle ? IN_TITLE : 0) + FIRST * (1 - position);
  return weight * TIER_WEIGHTS[tier] * confidence;
}
