import type { MentionStore } from '../mentions/mention-store';
import type { MutedTerms } from '../mentions/muted-terms';
import type { CardView, PageEnvironment } from '../page-environment';
import { publishedDay } from '../published/published-day';
import { TooltipHost } from '../tooltip/tooltip-host';
import { createCardActions } from './card-actions';
import { CardCache } from './card-cache';
import { closePinnedOnEscape } from './close-pinned-on-escape';
import { HoverController } from './hover-controller';
import { mentionAtPoint } from './mention-at-point';

/** Shows cards for the mentions under the pointer, until the signal aborts. */
export function startHover(
  environment: Pick<PageEnvironment, 'background' | 'loadCard' | 'setMuted'> & { muted: MutedTerms },
  mentions: MentionStore,
  onError: (error: unknown) => void,
  signal: AbortSignal,
): HoverController {
  const { background, loadCard, muted } = environment;
  const cards = new CardCache(background.card, () => publishedDay(document, Date.now()));
  let view: CardView | null = null;
  const loadView = async () => {
    view ??= await loadCard();
  };
  const muting = { muted, host: location.host, store: environment.setMuted, now: Date.now };
  const tooltip: TooltipHost = new TooltipHost({
    document,
    actions: createCardActions({
      background,
      cards,
      tooltip: () => tooltip,
      muting,
      pinned: () => controller.letGo(),
      onError,
    }),
  });
  window.addEventListener('resize', () => tooltip.place(), { passive: true, signal });
  // Before the controller, which closes what is under the pointer: one key closes one card.
  closePinnedOnEscape(document, tooltip, signal);
  const controller = new HoverController(
    {
      document,
      mentionAt(point) {
        const mention = mentions.size > 0 ? mentionAtPoint(document, point, mentions) : null;
        return mention && !muted.has(mention.spot.entry) ? mention : null;
      },
      isCard: (target) => tooltip.isCard(target),
      isPinned: (target) => tooltip.pinned.isCard(target),
      isCardInUse: () => tooltip.hasFocus(),
      async fetch({ spot }) {
        const [hasCard] = await Promise.all([cards.fetch(spot.entry), loadView()]);
        return hasCard;
      },
      show({ spot, range }, pointer) {
        const card = cards.get(spot.entry);
        if (card && view) tooltip.show(view, { card, mention: spot }, range, pointer);
      },
      hide: () => tooltip.hide(),
      onError,
    },
    signal,
  );
  return controller;
}
