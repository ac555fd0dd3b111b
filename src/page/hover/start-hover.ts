import { DEFAULT_HOVER, type HoverSettings } from '../../settings/hover-settings';
import type { MarkedPage } from '../explaining';
import type { ExplainingEnvironment } from '../page-environment';
import { publishedDay } from '../published/published-day';
import { isInView } from '../reveal/is-in-view';
import { TooltipHost } from '../tooltip/tooltip-host';
import { createCardActions } from './card-actions';
import { CardCache } from './card-cache';
import { closePinnedOnEscape } from './close-pinned-on-escape';
import { HoverController } from './hover-controller';

/** Shows cards for the mentions under the pointer, until the signal aborts. Resolves when it is known when cards are to open. */
export async function startHover(
  environment: ExplainingEnvironment,
  { mentionAt, muted }: Pick<MarkedPage, 'mentionAt' | 'muted'>,
  onError: (error: unknown) => void,
  signal: AbortSignal,
): Promise<HoverController> {
  const { background, view, watchHover } = environment;
  let choices: HoverSettings = DEFAULT_HOVER;
  await new Promise<void>((resolve) => {
    watchHover((chosen) => {
      choices = chosen;
      resolve();
    }, signal);
  });
  const cards = new CardCache(background.card, () => publishedDay(document, Date.now()));
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
  const controller: HoverController = new HoverController(
    {
      document,
      choices: () => choices,
      mentionAt,
      isCard: (target) => tooltip.isCard(target),
      isPinned: (target) => tooltip.pinned.isCard(target),
      cardBox: () => tooltip.box(),
      isCardInUse: () => tooltip.hasFocus(),
      fetch: ({ spot }) => cards.fetch(spot.entry),
      show({ spot, range }, pointer) {
        const card = cards.get(spot.entry);
        if (card) tooltip.show(view, { card, mention: spot }, range, pointer);
      },
      hide: () => tooltip.hide(),
      follow({ range }) {
        tooltip.place();
        return isInView(range);
      },
      enterCard: () => tooltip.enter(() => controller.dismiss()),
      onError,
    },
    signal,
  );
  return controller;
}
