import { useRef, useState } from 'preact/hooks';
import type { EntryCard } from '../../core/views';

/** The way of a reader from card to card, in one place. */
export interface CardWalk {
  card: EntryCard;
  /** The card before; null where the way began. */
  previous: EntryCard | null;
  /** Whether the card that was asked for last could not be had. */
  hasFailed: boolean;
  open(id: string): void;
  /** Begins another way, at a card that is there. */
  startAnew(card: EntryCard): void;
  /** Does nothing where the way began. */
  back(): void;
}

/**
 * Starts at a card. The card stays until the next one is there, so that nothing flashes.
 * @param onLeave called right before another card is drawn in its place.
 */
export function useCardWalk(
  first: EntryCard,
  fetchCard: (id: string) => Promise<EntryCard | null>,
  onLeave: () => void,
): CardWalk {
  const [trail, setTrail] = useState<readonly EntryCard[]>([first]);
  const [hasFailed, setFailed] = useState(false);
  /** A reader who went back, or asked for another card meanwhile, does not want what comes late. */
  const wanted = useRef(0);

  const go = (change: (before: readonly EntryCard[]) => readonly EntryCard[]) => {
    wanted.current++;
    onLeave();
    setFailed(false);
    setTrail(change);
  };
  const open = (id: string) => {
    const asked = ++wanted.current;
    setFailed(false);
    fetchCard(id)
      .catch(() => null)
      .then((card) => {
        if (asked !== wanted.current) return;
        if (card) go((before) => [...before, card]);
        else setFailed(true);
      });
  };
  return {
    card: trail.at(-1) ?? first,
    previous: trail.at(-2) ?? null,
    hasFailed,
    open,
    startAnew: (card) => go(() => [card]),
    back: () => go((before) => (before.length > 1 ? before.slice(0, -1) : before)),
  };
}
