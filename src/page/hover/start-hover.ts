import { DEFAULT_HOVER, type HoverSettings } from '../../settings/hover-settings';
import type { MarkedPage } from '../explaining';
import type { Mention } from '../mentions/mention';
import type { ExplainingEnvironment, MentionCard } from '../page-environment';
import { publishedDay } from '../published/published-day';
import { isInView } from '../reveal/is-in-view';
import { TooltipHost } from '../tooltip/tooltip-host';
import { createCardActions } from './card-actions';
import { CardCache } from './card-cache';
import { closePinnedOnEscape } from './close-pinned-on-escape';
import { HoverController } from './hover-controller';
import { choiceOf, fetchChoice } from './meaning-choice';

/** Shows cards for the mentions under the pointer, until the signal aborts. Resolves when it is known when cards are to open, and how. */
export async function startHover(
  environment: ExplainingEnvironment,
  { mentionAt, muted, meanings }: Pick<MarkedPage, 'mentionAt' | 'muted' | 'meanings'>,
  onError: (error: unknown) => void,
  signal: AbortSignal,
): Promise<HoverController> {
  const { background, loadView, watchHover } = environment;
  let choices: HoverSettings = DEFAULT_HOVER;
  const choicesKnown = new Promise<void>((resolve) => {
    watchHover((chosen) => {
      choices = chosen;
      resolve();
    }, signal);
  });
  const [view] = await Promise.all([loadView(), choicesKnown]);
  const cards = new CardCache(background.card, () => publishedDay(document, Date.now()));
  const modelOf = (mention: Mention, isSheet: boolean): MentionCard | null => {
    const card = cards.get(mention.spot.entry);
    return card ? { card, mention: mention.spot, isSheet, ...choiceOf(mention, cards) } : null;
  };
  const muting = { muted, host: location.host, store: environment.setMuted, now: Date.now };
  const tooltip: TooltipHost = new TooltipHost({
    document,
    view,
    actions: createCardActions({
      background,
      cards,
      tooltip: () => tooltip,
      muting,
      meanings,
      pinned: () => controller.letGo(),
      close: () => controller.dismiss(),
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
      async fetch(mention) {
        const [hasCard] = await Promise.all([cards.fetch(mention.spot.entry), fetchChoice(mention, cards)]);
        return hasCard;
      },
      prepare(mention) {
        const model = modelOf(mention, false);
        if (model) tooltip.prepare(model, mention.range);
      },
      discard: () => tooltip.discard(),
      show(mention, pointer, isSheet) {
        const model = modelOf(mention, isSheet);
        if (!model) return;
        if (isSheet) tooltip.showSheet(model, mention.range, () => controller.dismiss());
        else tooltip.show(model, mention.range, pointer);
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
