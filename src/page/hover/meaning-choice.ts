import type { Mention } from '../mentions/mention';
import type { MentionCard } from '../page-environment';
import type { CardCache } from './card-cache';

/** Makes the cards of all that a mention may mean available, so that the reader can look at each at once. */
export async function fetchChoice({ found, isChosen }: Mention, cards: CardCache): Promise<void> {
  const others = (found.alternatives ?? []).map(({ entry }) => entry);
  await Promise.all([...(isChosen ? [found.entry] : []), ...others].map((entry) => cards.fetch(entry)));
}

/** What the card of a mention says of its other meanings, of those whose cards were fetched; nothing for a sure mention. */
export function choiceOf({ found, spot, isChosen }: Mention, cards: CardCache): Pick<MentionCard, 'choice'> {
  const card = cards.get(found.entry);
  const others = new Set((found.alternatives ?? []).map(({ entry }) => entry));
  // A mention that is sure by itself may go by what was chosen for its form elsewhere.
  if (isChosen) others.add(spot.entry);
  const otherCards = [...others].flatMap((entry) => cards.get(entry) ?? []);
  return card && otherCards.length > 0 ? { choice: { found: card, others: otherCards } } : {};
}
