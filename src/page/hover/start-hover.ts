import type { MentionStore } from '../mentions/mention-store';
import type { PageEnvironment } from '../page-environment';
import { TooltipHost } from '../tooltip/tooltip-host';
import { CardCache } from './card-cache';
import { HoverController } from './hover-controller';
import { mentionAtPoint } from './mention-at-point';

/** Shows cards for the mentions under the pointer, until the signal aborts. */
export function startHover(
  { background, mountCard, cardCss }: Pick<PageEnvironment, 'background' | 'mountCard' | 'cardCss'>,
  mentions: MentionStore,
  onError: (error: unknown) => void,
  signal: AbortSignal,
): HoverController {
  const cards = new CardCache(background.card);
  const tooltip = new TooltipHost({
    document,
    mountCard,
    cardCss,
    actions: { openEntry: (entry) => void background.openEntry({ entry }).catch(onError) },
  });
  window.addEventListener('resize', () => tooltip.place(), { passive: true, signal });
  return new HoverController(
    {
      document,
      mentionAt: (point) => (mentions.size > 0 ? mentionAtPoint(document, point, mentions) : null),
      isCard: (target) => tooltip.isCard(target),
      isCardInUse: () => tooltip.hasFocus(),
      fetch: ({ spot }) => cards.fetch(spot.entry),
      show({ spot, range }, pointer) {
        const card = cards.get(spot.entry);
        if (card) tooltip.show({ card, mention: spot }, range, pointer);
      },
      hide: () => tooltip.hide(),
      onError,
    },
    signal,
  );
}
